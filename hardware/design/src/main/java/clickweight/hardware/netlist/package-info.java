/** The one source of the board: symbols, catalogue of parts, connections and the map of pins, read from hardware/board. */
@NullMarked
package clickweight.hardware.netlist;

import org.jspecify.annotations.NullMarked;
