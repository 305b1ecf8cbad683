/** The screen that sets the four buttons beside each other: loads, accidents, misses, what the scroll guard does. */
@NullMarked
package clickweight.gui.essay;

import org.jspecify.annotations.NullMarked;
