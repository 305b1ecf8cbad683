/** Means, intervals, uncertainty budgets and ratios: how well a figure is known. */
@NullMarked
package clickweight.measure.statistics;

import org.jspecify.annotations.NullMarked;
