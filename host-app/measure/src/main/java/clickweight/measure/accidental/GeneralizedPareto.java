package clickweight.measure.accidental;

import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Maximum;
import java.util.Arrays;

/**
 * Excesses over a threshold: 1 - F(y) = (1 + xi y / sigma)^(-1/xi), exponential at xi = 0.
 *
 * @param xi shape; below 0 there is an upper end point -sigma / xi
 * @param sigma scale, above 0, in the unit of the excesses
 */
public record GeneralizedPareto(double xi, double sigma) {
    /** Nearer to zero the exponential form is exact in double precision. */
    private static final double EXPONENTIAL = 1e-9;

    /**
     * Maximum likelihood by the profile over theta = xi / sigma (Grimshaw 1993, Technometrics 35): for a given theta, xi = mean ln(1 + theta y)
     * and sigma = xi / theta. Shapes below -0.5, where the likelihood is not regular, are not searched.
     *
     * @param excesses above 0, three or more
     */
    public static GeneralizedPareto fit(double[] excesses) {
        double largest = Arrays.stream(excesses).max().orElse(Double.NaN);
        double mean = Arrays.stream(excesses).average().orElse(Double.NaN);
        if (excesses.length < 3 || !(Arrays.stream(excesses).min().orElse(0) > 0)) {
            throw new InsufficientDataException("A tail is fitted to three positive excesses or more, but of these "
                    + excesses.length + " the least is not positive or they are fewer; lower the threshold.");
        }
        // s scales theta so that one search does for all: theta = (e^s - 1) / largest is above -1 / largest for every s
        double best =
                Maximum.of(s -> profile(excesses, mean, Math.expm1(s) / largest), -8, Math.log1p(100 * largest / mean));
        GeneralizedPareto found = of(excesses, mean, Math.expm1(best) / largest);
        return found.xi() < -0.5 ? constrained(excesses, largest) : found;
    }

    private static GeneralizedPareto of(double[] excesses, double mean, double theta) {
        double xi = 0;
        for (double excess : excesses) {
            xi += Math.log1p(theta * excess);
        }
        xi /= excesses.length;
        return Math.abs(xi) < EXPONENTIAL ? new GeneralizedPareto(0, mean) : new GeneralizedPareto(xi, xi / theta);
    }

    /** Mean log-likelihood of the best member with that theta: with its xi the sum of the logarithms is n xi. */
    private static double profile(double[] excesses, double mean, double theta) {
        GeneralizedPareto member = of(excesses, mean, theta);
        return member.xi() < -1 ? Double.NEGATIVE_INFINITY : -Math.log(member.sigma()) - member.xi() - 1;
    }

    /** The likeliest at xi = -0.5. */
    private static GeneralizedPareto constrained(double[] excesses, double largest) {
        double low = largest / 2 * (1 + 1e-9);
        double sigma =
                Maximum.of(each -> new GeneralizedPareto(-0.5, each).logLikelihood(excesses), low, low + 10 * largest);
        return new GeneralizedPareto(-0.5, sigma);
    }

    /** Natural logarithm of the likelihood. */
    public double logLikelihood(double[] excesses) {
        double sum = -excesses.length * Math.log(sigma);
        for (double y : excesses) {
            sum -= Math.abs(xi) < EXPONENTIAL ? y / sigma : (1 / xi + 1) * Math.log1p(xi * y / sigma);
        }
        return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum;
    }

    /** 1 - F(y): 0 beyond the end point. */
    public double survival(double y) {
        if (Math.abs(xi) < EXPONENTIAL) {
            return Math.exp(-y / sigma);
        }
        double inside = 1 + xi * y / sigma;
        return inside <= 0 ? 0 : Math.pow(inside, -1 / xi);
    }

    /** The excess that is passed once in {@code times} excesses: (sigma / xi)(times^xi - 1). */
    public double excessOnceIn(double times) {
        return Math.abs(xi) < EXPONENTIAL ? sigma * Math.log(times) : sigma / xi * Math.expm1(xi * Math.log(times));
    }

    /** The excess nothing passes; infinity for xi of 0 or more. */
    public double endPoint() {
        return xi < 0 ? -sigma / xi : Double.POSITIVE_INFINITY;
    }
}
