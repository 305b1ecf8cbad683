package clickweight.measure.statistics;

import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t of a mean that is not zero: (Z + delta) / sqrt(V / nu). P(T <= t) is the integral of Phi(t s - delta) over the density of s
 * = sqrt(V / nu), V chi-squared with nu degrees of freedom; integrated by Simpson's rule, which is good to 1e-10 for this smooth
 * integrand.
 */
final class NoncentralT {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int STEPS = 4000;
    /** Standard deviations of s about its mean beyond which nothing is left in double precision. */
    private static final double REACH = 12;

    private final double freedom;
    private final double delta;
    private final ChiSquaredDistribution chiSquared;

    /**
     * @param freedom degrees of freedom, at least 1
     * @param delta noncentrality
     */
    NoncentralT(double freedom, double delta) {
        this.freedom = freedom;
        this.delta = delta;
        this.chiSquared = ChiSquaredDistribution.of(freedom);
    }

    /** P(T <= t). */
    double cumulativeProbability(double t) {
        double spread = 1 / Math.sqrt(2 * freedom);
        double low = Math.max(0, 1 - REACH * spread);
        double high = 1 + (REACH + 2 / Math.sqrt(freedom)) * spread;
        double step = (high - low) / STEPS;
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double s = low + i * step;
            int weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * density(s) * NORMAL.cumulativeProbability(t * s - delta);
        }
        return sum * step / 3;
    }

    /** t with P(T <= t) = p, 0 < p < 1. */
    double inverseCumulativeProbability(double p) {
        double near = TDistribution.of(freedom).inverseCumulativeProbability(p);
        double reach = Math.abs(near) + 1;
        double low = delta - reach;
        double high = delta + reach;
        while (cumulativeProbability(low) > p) {
            low -= reach;
        }
        while (cumulativeProbability(high) < p) {
            high += reach * (1 + Math.abs(delta));
        }
        return new BrentSolver(1e-12, 1e-12, 1e-15).findRoot(t -> cumulativeProbability(t) - p, low, high);
    }

    /** Of s: the chi-squared density at nu s^2, times the 2 nu s by which the one variable grows with the other. */
    private double density(double s) {
        return s == 0 && freedom == 1 ? Math.sqrt(2 / Math.PI) : 2 * freedom * s * chiSquared.density(freedom * s * s);
    }
}
