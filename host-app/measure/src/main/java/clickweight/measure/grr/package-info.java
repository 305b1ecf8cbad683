/** Gauge R and R: how much of the spread of readings is the gauge, how much the people, how much the parts (measurement.md 2.6). */
@NullMarked
package clickweight.measure.grr;

import org.jspecify.annotations.NullMarked;
