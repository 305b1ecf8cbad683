/** What must hold of a netlist; each rule says what is wrong, in words, and where. */
@NullMarked
package clickweight.hardware.rule;

import org.jspecify.annotations.NullMarked;
