/** The force rig by figures: which converter, how far it goes on after a stop, what its motor can do. */
@NullMarked
package clickweight.hardware.rig;

import org.jspecify.annotations.NullMarked;
