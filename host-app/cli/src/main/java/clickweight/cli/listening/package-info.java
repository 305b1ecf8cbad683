/** What {@code listen} tells: events of a mouse, a line each. */
@NullMarked
package clickweight.cli.listening;

import org.jspecify.annotations.NullMarked;
