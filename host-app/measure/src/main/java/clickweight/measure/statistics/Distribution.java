package clickweight.measure.statistics;

import java.util.Arrays;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;

/** Families that strokes are fitted with, each by maximum likelihood. */
public enum Distribution {
    NORMAL,
    LOGNORMAL,
    WEIBULL;

    private static final double SHAPE_LOW = 1e-3;
    private static final double SHAPE_HIGH = 1e5;

    /**
     * The member of the family under which the values are likeliest. Normal: mean and root mean square deviation (with n). Lognormal: the
     * same of the logarithms. Weibull: shape k at the root of sum x^k ln x / sum x^k - 1/k - mean ln x, scale (mean x^k)^(1/k).
     *
     * @throws InsufficientDataException for fewer than three values, values that do not vary, or values that are not positive where the
     *     family has none such
     */
    ContinuousDistribution fit(double[] values) {
        return fit(values, 1);
    }

    /** The same with n - 1 in the place of n where there is a standard deviation. */
    ContinuousDistribution fitForAndersonDarling(double[] values) {
        return fit(values, values.length / (values.length - 1.0));
    }

    private ContinuousDistribution fit(double[] values, double varianceFactor) {
        double least = Arrays.stream(values).min().orElse(Double.NaN);
        double most = Arrays.stream(values).max().orElse(Double.NaN);
        if (values.length < 3 || least == most) {
            throw new InsufficientDataException(
                    "A distribution is fitted to three values or more that differ, but these " + values.length
                            + " are not; measure more.");
        }
        if (this != NORMAL && least <= 0) {
            throw new InsufficientDataException("A " + name().toLowerCase(java.util.Locale.ROOT)
                    + " distribution has positive values only, but one is " + least
                    + "; correct it or fit a normal one.");
        }
        double[] logs =
                this == NORMAL ? values : Arrays.stream(values).map(Math::log).toArray();
        double mean = Arrays.stream(logs).average().orElseThrow();
        double squares = varianceFactor
                * Arrays.stream(logs)
                        .map(x -> (x - mean) * (x - mean))
                        .average()
                        .orElseThrow();
        return switch (this) {
            case NORMAL -> NormalDistribution.of(mean, Math.sqrt(squares));
            case LOGNORMAL -> LogNormalDistribution.of(mean, Math.sqrt(squares));
            case WEIBULL -> weibull(logs, mean);
        };
    }

    private static ContinuousDistribution weibull(double[] logs, double mean) {
        double largest = Arrays.stream(logs).max().orElseThrow();
        double shape = new BrentSolver(1e-13, 1e-13, 1e-15)
                .findRoot(k -> shapeEquation(logs, mean, largest, k), SHAPE_LOW, SHAPE_HIGH);
        // powers relative to the largest value cannot overflow
        double powers = Arrays.stream(logs)
                .map(x -> Math.exp(shape * (x - largest)))
                .average()
                .orElseThrow();
        return WeibullDistribution.of(shape, Math.exp(largest + Math.log(powers) / shape));
    }

    private static double shapeEquation(double[] logs, double mean, double largest, double shape) {
        double powers = 0;
        double weighted = 0;
        for (double log : logs) {
            double power = Math.exp(shape * (log - largest));
            powers += power;
            weighted += power * log;
        }
        return weighted / powers - 1 / shape - mean;
    }
}
