package clickweight.measure.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/**
 * Bootstrap of any statistic of a nested sample (measurement.md 2.5): units of the highest level that varies are drawn with
 * replacement, each with all its strokes.
 *
 * @param value the statistic of the data
 * @param standardError standard deviation of the resampled statistic
 * @param percentile 95 % percentile interval
 * @param bca 95 % bias-corrected and accelerated interval
 * @param level what was resampled
 * @param units how many there are
 * @param n strokes
 * @param resamples drawn
 * @param seed of the drawing: the same seed gives the same interval
 */
public record Bootstrap(
        double value,
        double standardError,
        Interval percentile,
        Interval bca,
        NestedSample.Level level,
        int units,
        int n,
        int resamples,
        long seed) {
    /** Resamples of a published interval. */
    public static final int RESAMPLES = RatioBootstrap.RESAMPLES;

    /**
     * @param statistic a function of all values, in any order
     * @throws InsufficientDataException when nothing varies: one session, one specimen, one stroke
     */
    public static Bootstrap of(NestedSample sample, ToDoubleFunction<double[]> statistic, int resamples, long seed) {
        List<double[]> units = sample.units();
        if (units.size() < 2) {
            throw new InsufficientDataException("A bootstrap needs two strokes, but there is one; measure more.");
        }
        double[] all = sample.all();
        double value = statistic.applyAsDouble(all);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        double[] resampled = new double[resamples];
        int[] drawn = new int[units.size()];
        for (int i = 0; i < resamples; i++) {
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = random.nextInt(drawn.length);
            }
            resampled[i] = statistic.applyAsDouble(gather(units, drawn));
        }
        double standardError = StandardDeviation.of(resampled).getAsDouble();
        double acceleration = BootstrapQuantiles.acceleration(influences(units, statistic));
        BootstrapQuantiles quantiles = new BootstrapQuantiles(resampled, value);
        String method = "bootstrap by " + sample.level().word();
        return new Bootstrap(
                value,
                standardError,
                new Interval(quantiles.percentile(0.025), quantiles.percentile(0.975), 0.95, method + ", percentile"),
                new Interval(
                        quantiles.bca(0.025, acceleration), quantiles.bca(0.975, acceleration), 0.95, method + ", BCa"),
                sample.level(),
                units.size(),
                all.length,
                resamples,
                seed);
    }

    private static double[] gather(List<double[]> units, int[] drawn) {
        int length = 0;
        for (int index : drawn) {
            length += units.get(index).length;
        }
        double[] values = new double[length];
        int at = 0;
        for (int index : drawn) {
            double[] unit = units.get(index);
            System.arraycopy(unit, 0, values, at, unit.length);
            at += unit.length;
        }
        return values;
    }

    /** Influence of each unit by the jackknife: mean of the statistics with one left out, minus the one without it. */
    private static double[] influences(List<double[]> units, ToDoubleFunction<double[]> statistic) {
        double[] without = new double[units.size()];
        double mean = 0;
        for (int left = 0; left < without.length; left++) {
            int[] others = new int[without.length - 1];
            for (int i = 0; i < others.length; i++) {
                others[i] = i < left ? i : i + 1;
            }
            without[left] = statistic.applyAsDouble(gather(units, others));
            mean += without[left] / without.length;
        }
        for (int i = 0; i < without.length; i++) {
            without[i] = mean - without[i];
        }
        return without;
    }
}
