package clickweight.measure.comparison;

import clickweight.measure.statistics.Bootstrap;
import clickweight.measure.statistics.Capability;
import clickweight.measure.statistics.Distribution;
import clickweight.measure.statistics.Fit;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Interval;
import clickweight.measure.statistics.NestedSample;
import clickweight.measure.statistics.Summary;
import clickweight.measure.statistics.Tolerance;
import clickweight.measure.statistics.UnitRatio;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One button of one side in figures, mN. What too few strokes cannot give is empty.
 *
 * @param side name of the side
 * @param sessions that have strokes of it
 * @param summary of all strokes
 * @param mean 95 % interval of the mean: BCa of the bootstrap; t over sessions where there are fewer than 8 of them, too few to draw from
 * @param bootstrap of the mean, by the highest level of which there is more than one: BCa and percentile intervals
 * @param tolerance 95 % of all strokes lie in it with 95 % confidence, when they are normal
 * @param normality Anderson-Darling against a normal distribution; from 8 strokes
 * @param capability against the limits, when there are some
 */
public record SampleFigures(
        String side,
        String button,
        int sessions,
        Summary summary,
        Optional<Interval> mean,
        Optional<Bootstrap> bootstrap,
        Optional<Interval> tolerance,
        Optional<Fit> normality,
        Optional<Capability> capability) {
    /** D'Agostino and Stephens' approximation of p is not for fewer. */
    private static final int LEAST_FOR_NORMALITY = 8;

    /** Two sessions drawn with replacement are one of them half of the time: their bootstrap interval is far too narrow. */
    private static final int LEAST_TO_DRAW_FROM = 8;

    private static final double PART = 0.95;

    static SampleFigures of(Side side, String button, Quantity quantity, Optional<Limits> limits, long seed) {
        double[] strokes = side.strokes(button, quantity);
        NestedSample nested = side.nested(button, quantity);
        Optional<Bootstrap> bootstrap =
                known(() -> Bootstrap.of(nested, values -> Summary.of(values).mean(), Bootstrap.RESAMPLES, seed));
        boolean few = nested.level() == NestedSample.Level.SESSION && nested.unitCount() < LEAST_TO_DRAW_FROM;
        return new SampleFigures(
                side.name(),
                button,
                side.sessionsOf(button, quantity),
                Summary.of(strokes),
                few ? known(() -> UnitRatio.meanOf(nested).t()) : bootstrap.map(Bootstrap::bca),
                bootstrap,
                known(() -> Tolerance.twoSided(strokes, PART, PART)),
                strokes.length < LEAST_FOR_NORMALITY
                        ? Optional.empty()
                        : known(() -> Fit.of(Distribution.NORMAL, strokes)),
                limits.flatMap(each -> known(() -> Capability.of(strokes, each.lower(), each.upper()))));
    }

    private static <T> Optional<T> known(Supplier<T> figure) {
        try {
            return Optional.of(figure.get());
        } catch (InsufficientDataException e) {
            return Optional.empty();
        }
    }
}
