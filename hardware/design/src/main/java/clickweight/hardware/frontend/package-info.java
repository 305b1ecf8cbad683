/** The force channel by formula: gain, range, noise, delay, current. */
@NullMarked
package clickweight.hardware.frontend;

import org.jspecify.annotations.NullMarked;
