/** What was heard in the last seconds, in arrays: force, marks and recorded presses. Knows neither device nor toolkit. */
@NullMarked
package clickweight.gui.trace;

import org.jspecify.annotations.NullMarked;
