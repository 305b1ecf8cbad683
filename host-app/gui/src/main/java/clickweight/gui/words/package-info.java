/** What the screens say, and the unit they say it in. */
@NullMarked
package clickweight.gui.words;

import org.jspecify.annotations.NullMarked;
