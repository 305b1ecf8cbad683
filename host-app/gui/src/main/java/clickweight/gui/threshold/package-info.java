/** The two thresholds of one button on their way from the mouse to the screen and back. */
@NullMarked
package clickweight.gui.threshold;

import org.jspecify.annotations.NullMarked;
