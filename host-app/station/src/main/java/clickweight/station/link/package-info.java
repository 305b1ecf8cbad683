/** Reaching a mouse by its URI: which one, which buttons, and where what it says is kept. */
@NullMarked
package clickweight.station.link;

import org.jspecify.annotations.NullMarked;
