package clickweight.measure.accidental;

import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Interval of a threshold T* for a target rate: sessions drawn with replacement, each with its hours and its excesses, the tail fitted
 * anew; with one session the excesses themselves are drawn.
 */
public final class TailBootstrap {
    /** Resamples of a published interval; each takes a fit. */
    public static final int RESAMPLES = 1000;

    private final double level;
    private final List<double[]> excesses;
    private final double[] hours;

    /**
     * @param levelMilliNewtons u
     * @param bouts declustered, by session
     * @param hours of each session
     */
    public TailBootstrap(double levelMilliNewtons, List<List<Episode>> bouts, double[] hours) {
        this.level = levelMilliNewtons;
        this.hours = hours.clone();
        this.excesses = bouts.stream()
                .map(session -> session.stream()
                        .mapToDouble(bout -> bout.maximumMilliNewtons() - levelMilliNewtons)
                        .toArray())
                .toList();
    }

    /**
     * 95 % percentile interval of T*, mN.
     *
     * @throws InsufficientDataException when more than one resample in forty has too few excesses for a tail
     */
    public Interval threshold(double targetPerHour, int resamples, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        boolean bySession = excesses.size() > 1;
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < resamples; i++) {
            double sum = 0;
            List<double[]> drawn = new ArrayList<>();
            for (int j = 0; j < excesses.size(); j++) {
                int index = random.nextInt(excesses.size());
                drawn.add(bySession ? excesses.get(index) : resampled(excesses.get(index), random));
                sum += hours[index];
            }
            double[] all = drawn.stream().flatMapToDouble(Arrays::stream).toArray();
            double rate = all.length / sum;
            if (all.length >= 3 && rate > 0) {
                GeneralizedPareto tail = GeneralizedPareto.fit(all);
                // a resample in which so much never happens asks for no more than the level
                found.add(level + (rate <= targetPerHour ? 0 : tail.excessOnceIn(rate / targetPerHour)));
            }
        }
        if (found.size() < resamples * 39 / 40) {
            throw new InsufficientDataException("The excesses come from too few of the " + excesses.size()
                    + " sessions for an interval: record more sessions.");
        }
        double[] sorted =
                found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int edge = Math.max(0, (int) Math.floor(0.025 * (sorted.length + 1)) - 1);
        return new Interval(
                sorted[edge],
                sorted[sorted.length - 1 - edge],
                0.95,
                bySession ? "session bootstrap, percentile" : "bootstrap by bout, percentile");
    }

    private static double[] resampled(double[] values, UniformRandomProvider random) {
        double[] drawn = new double[values.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = values[random.nextInt(values.length)];
        }
        return drawn;
    }
}
