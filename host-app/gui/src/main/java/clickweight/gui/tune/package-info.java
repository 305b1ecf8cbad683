/** The screen on which thresholds and all other settings are changed. */
@NullMarked
package clickweight.gui.tune;

import org.jspecify.annotations.NullMarked;
