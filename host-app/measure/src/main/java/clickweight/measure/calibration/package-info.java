/** From counts to newtons: known masses on a channel, and what is known of its span afterwards. */
@NullMarked
package clickweight.measure.calibration;

import org.jspecify.annotations.NullMarked;
