/** The calibration of a channel with masses: line, uncertainty, record. */
@NullMarked
package clickweight.hardware.calibration;

import org.jspecify.annotations.NullMarked;
