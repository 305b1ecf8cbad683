/** The thread that talks to the mouse. Nothing here knows the toolkit, nothing outside of it waits for a wire. */
@NullMarked
package clickweight.gui.mouse;

import org.jspecify.annotations.NullMarked;
