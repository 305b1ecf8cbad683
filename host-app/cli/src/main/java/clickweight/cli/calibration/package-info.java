/** A channel, a person and known masses. */
@NullMarked
package clickweight.cli.calibration;

import org.jspecify.annotations.NullMarked;
