/** A mouse and a measurement together: connect by URI, collect strokes, examine, calibrate; no console, no window. */
@NullMarked
package clickweight.station;

import org.jspecify.annotations.NullMarked;
