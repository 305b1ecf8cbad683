/** The screen that shows presses as they happen. */
@NullMarked
package clickweight.gui.live;

import org.jspecify.annotations.NullMarked;
