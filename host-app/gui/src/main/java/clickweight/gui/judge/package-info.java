/** Recorded presses judged again with other thresholds, by the firmware's own classes. */
@NullMarked
package clickweight.gui.judge;

import org.jspecify.annotations.NullMarked;
