/**
 * Force-travel curves that other rigs recorded: reading them without guessing, and the figures that describe them.
 *
 * <p>Forces stay in gram-force, the unit of the files, so that a figure can be compared with the file digit by digit;
 * 1 gf = 9.80665 mN exactly. Nothing here knows a device.
 */
@NullMarked
package clickweight.measure.curve;

import org.jspecify.annotations.NullMarked;
