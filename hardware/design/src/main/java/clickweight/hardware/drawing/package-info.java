/** Pictures, all made from the same figures that the tests check. */
@NullMarked
package clickweight.hardware.drawing;

import org.jspecify.annotations.NullMarked;
