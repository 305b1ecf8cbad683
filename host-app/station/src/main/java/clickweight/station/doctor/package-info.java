/** What a doctor finds at a mouse: figures, what they mean, and what to do. */
@NullMarked
package clickweight.station.doctor;

import org.jspecify.annotations.NullMarked;
