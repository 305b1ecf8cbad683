package clickweight.measure.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * A distribution fitted to values, and how badly it fits (Anderson and Darling 1952, case of parameters fitted from the same values).
 *
 * @param family which
 * @param distribution the member found
 * @param logLikelihood natural logarithm of the likelihood
 * @param andersonDarling A^2; of normal and lognormal with n - 1 in the standard deviation, as its tables have it
 * @param p chance of a worse A^2 when the family is right; approximate
 * @param families families that were tried on the same values: above 1 the best of them fits better than chance says
 */
public record Fit(
        Distribution family,
        ContinuousDistribution distribution,
        double logLikelihood,
        double andersonDarling,
        double p,
        int families) {

    /** One family, chosen before the values were seen. */
    public static Fit of(Distribution family, double[] values) {
        return of(family, values, 1);
    }

    /** All families on the same values, likeliest first; {@link #families} says that one of several was picked. */
    public static List<Fit> ofAll(double[] values) {
        int count = Distribution.values().length;
        return Arrays.stream(Distribution.values())
                .map(family -> of(family, values, count))
                .sorted(Comparator.comparingDouble(Fit::logLikelihood).reversed())
                .toList();
    }

    private static Fit of(Distribution family, double[] values, int families) {
        ContinuousDistribution distribution = family.fit(values);
        ContinuousDistribution judged = family.fitForAndersonDarling(values);
        double likelihood = Arrays.stream(values).map(distribution::logDensity).sum();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (2 * i + 1)
                    * (Math.log(judged.cumulativeProbability(sorted[i]))
                            + Math.log(judged.survivalProbability(sorted[n - 1 - i])));
        }
        double statistic = -n - sum / n;
        return new Fit(family, distribution, likelihood, statistic, p(family, statistic, n), families);
    }

    /**
     * Normal and lognormal: D'Agostino and Stephens 1986, Goodness-of-Fit Techniques, table 4.9. Weibull: the same book's modified
     * statistic with the fit of MIL-HDBK-17-1F, 8.3.4.
     */
    private static double p(Distribution family, double statistic, int n) {
        if (family == Distribution.WEIBULL) {
            double a = statistic * (1 + 0.2 / Math.sqrt(n));
            return 1 / (1 + Math.exp(-0.10 + 1.24 * Math.log(a) + 4.48 * a));
        }
        double a = statistic * (1 + 0.75 / n + 2.25 / ((double) n * n));
        if (a < 0.2) {
            return 1 - Math.exp(-13.436 + 101.14 * a - 223.73 * a * a);
        }
        if (a < 0.34) {
            return 1 - Math.exp(-8.318 + 42.796 * a - 59.938 * a * a);
        }
        if (a < 0.6) {
            return Math.exp(0.9177 - 4.279 * a - 1.38 * a * a);
        }
        return a < 13 ? Math.exp(1.2937 - 5.709 * a + 0.0186 * a * a) : 0;
    }
}
