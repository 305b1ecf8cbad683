/**
 * Presses that nobody meant (measurement.md 2.7): episodes instead of samples, rates with intervals that do not take what clusters for
 * independent, tails beyond the data with their refusals, and the other side, presses that are missed. Forces in mN, times in
 * microseconds of the device.
 */
@NullMarked
package clickweight.measure.accidental;

import org.jspecify.annotations.NullMarked;
