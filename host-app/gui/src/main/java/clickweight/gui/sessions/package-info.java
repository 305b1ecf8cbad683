/** The screen of the library: sessions that are kept, found, looked at again and compared. */
@NullMarked
package clickweight.gui.sessions;

import org.jspecify.annotations.NullMarked;
