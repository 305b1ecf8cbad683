/** Recommended thresholds into a mouse, and what they became. */
@NullMarked
package clickweight.station.tuning;

import org.jspecify.annotations.NullMarked;
