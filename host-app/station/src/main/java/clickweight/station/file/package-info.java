/** Files that the bench writes: JSON as text, and text to a place a person chose. */
@NullMarked
package clickweight.station.file;

import org.jspecify.annotations.NullMarked;
