/** The bench with windows: where it starts, and the frame that its screens stand in. */
@NullMarked
package clickweight.gui;

import org.jspecify.annotations.NullMarked;
