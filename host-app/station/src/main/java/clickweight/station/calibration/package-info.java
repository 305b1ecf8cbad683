/** A channel calibrated with known masses, as a record to keep. */
@NullMarked
package clickweight.station.calibration;

import org.jspecify.annotations.NullMarked;
