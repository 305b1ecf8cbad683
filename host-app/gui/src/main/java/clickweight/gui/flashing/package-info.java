/** New firmware onto the mouse, with its progress. */
@NullMarked
package clickweight.gui.flashing;

import org.jspecify.annotations.NullMarked;
