package clickweight.measure.grr;

import clickweight.measure.statistics.Interval;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * 95 % generalized confidence intervals (Burdick, Borror and Montgomery 2005, Design and Analysis of Gauge R and R Studies, chapter 2): each
 * mean square is divided by chi2/df drawn anew, the components follow by the same formulas, and the middle 95 % of the draws is the
 * interval. With three appraisers the interval of AV is very wide, as it should be.
 */
public final class ComponentIntervals {
    /** Draws of a published interval. */
    public static final int DRAWS = 10_000;

    private final VarianceComponents[] draws;

    ComponentIntervals(Anova anova, int p, int o, int r, int count, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        SharedStateContinuousSampler part = chiSquared(random, anova.part());
        SharedStateContinuousSampler appraiser = chiSquared(random, anova.appraiser());
        SharedStateContinuousSampler interaction = chiSquared(random, anova.interaction());
        SharedStateContinuousSampler within = chiSquared(random, anova.repeatability());
        draws = new VarianceComponents[count];
        for (int i = 0; i < count; i++) {
            draws[i] = VarianceComponents.of(
                    anova.part().sumOfSquares() / part.sample(),
                    anova.appraiser().sumOfSquares() / appraiser.sample(),
                    anova.interaction().sumOfSquares() / interaction.sample(),
                    anova.repeatability().sumOfSquares() / within.sample(),
                    anova.pooled(),
                    p,
                    o,
                    r);
        }
    }

    /** The interval of anything that follows from the components. */
    public Interval of(ToDoubleFunction<VarianceComponents> figure) {
        double[] values = Arrays.stream(draws).mapToDouble(figure).sorted().toArray();
        int tail = (int) Math.floor(0.025 * (values.length + 1)) - 1;
        return new Interval(values[tail], values[values.length - 1 - tail], 0.95, "generalized confidence interval");
    }

    private static SharedStateContinuousSampler chiSquared(UniformRandomProvider random, AnovaLine line) {
        return AhrensDieterMarsagliaTsangGammaSampler.of(random, line.degreesOfFreedom() / 2.0, 2);
    }
}
