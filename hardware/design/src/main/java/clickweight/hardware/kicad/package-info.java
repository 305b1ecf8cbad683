/** The board as files of KiCad 6: schematic, symbols, project and netlist. */
@NullMarked
package clickweight.hardware.kicad;

import org.jspecify.annotations.NullMarked;
