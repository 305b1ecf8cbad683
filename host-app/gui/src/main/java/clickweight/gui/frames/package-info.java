/** How much a frame costs, beside a chart of the toolkit's own. */
@NullMarked
package clickweight.gui.frames;

import org.jspecify.annotations.NullMarked;
