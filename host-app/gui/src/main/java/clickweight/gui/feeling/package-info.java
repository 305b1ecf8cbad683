/** How heavy the buttons of the person's own mouse are, by coins: the window sees the clicks. */
@NullMarked
package clickweight.gui.feeling;

import org.jspecify.annotations.NullMarked;
