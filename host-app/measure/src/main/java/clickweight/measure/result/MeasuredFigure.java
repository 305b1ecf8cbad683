package clickweight.measure.result;

import clickweight.measure.statistics.Figure;
import clickweight.measure.statistics.UncertaintyBudget;

/**
 * A figure together with where its interval comes from.
 *
 * @param figure mean, interval, spread, n
 * @param budget the lines behind the interval
 */
public record MeasuredFigure(Figure figure, UncertaintyBudget budget) {}
