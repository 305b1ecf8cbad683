/** The screen of a guided measurement. */
@NullMarked
package clickweight.gui.measuring;

import org.jspecify.annotations.NullMarked;
