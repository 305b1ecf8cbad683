/** From readings to a file that puts a unit's calibration into its flash. */
@NullMarked
package clickweight.hardware.unit;

import org.jspecify.annotations.NullMarked;
