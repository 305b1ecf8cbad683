/** Two clocks that nobody set by each other, and what comes of it for a force at an event. */
@NullMarked
package clickweight.measure.timebase;

import org.jspecify.annotations.NullMarked;
