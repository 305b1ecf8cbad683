/** Each button of a mouse beside the others: what rests on it, how often that would press it, how often a press would be missed. */
@NullMarked
package clickweight.measure.essay;

import org.jspecify.annotations.NullMarked;
