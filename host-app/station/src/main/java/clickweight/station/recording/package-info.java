/** Recordings of forces over time as they lie in files and folders. */
@NullMarked
package clickweight.station.recording;

import org.jspecify.annotations.NullMarked;
