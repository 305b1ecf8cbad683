/** Settings of a mouse as files that people exchange. */
@NullMarked
package clickweight.station.settings;

import org.jspecify.annotations.NullMarked;
