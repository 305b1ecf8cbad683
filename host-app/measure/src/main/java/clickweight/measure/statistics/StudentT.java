package clickweight.measure.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t, two-sided 95 %. */
final class StudentT {
    private static final double NORMAL_975 = 1.959963984540054;

    private StudentT() {}

    /** t(0.975, nu): 1.96 for infinitely many degrees of freedom. */
    static double quantile975(double degreesOfFreedom) {
        return Double.isInfinite(degreesOfFreedom)
                ? NORMAL_975
                : TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(0.975);
    }
}
