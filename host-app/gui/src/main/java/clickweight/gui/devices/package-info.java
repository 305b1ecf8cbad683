/** The screen that lists mice and examines the one at hand. */
@NullMarked
package clickweight.gui.devices;

import org.jspecify.annotations.NullMarked;
