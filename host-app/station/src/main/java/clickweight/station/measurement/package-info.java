/** From what a device says to what is measured: adapters, the strokes as they come, the result as JSON and as a page. */
@NullMarked
package clickweight.station.measurement;

import org.jspecify.annotations.NullMarked;
