package clickweight.measure.grr;

import clickweight.measure.statistics.InsufficientDataException;
import java.util.Arrays;

/**
 * The average-and-range form, a cross-check by other sums (measurement.md 2.6): EV = Rbarbar K1, AV = sqrt((Xdiff K2)^2 - EV^2 / (n r)),
 * PV = Rp K3. It has no interaction and weighs ranges only.
 *
 * @param ev equipment variation
 * @param av appraiser variation; 0 where the root would be of a negative number
 * @param pv part variation
 */
public record AverageAndRange(double ev, double av, double pv) {
    /** 1 / d2 of 2 to 5 trials (AIAG MSA, 4th edition, appendix C). */
    private static final double[] K1 = {0.8862, 0.5908, 0.4857, 0.4299};
    /** 1 / d2* of one range of 2 to 10 (the same appendix); K2 by appraisers, K3 by parts. */
    private static final double[] K2_K3 = {0.7071, 0.5231, 0.4467, 0.4030, 0.3742, 0.3534, 0.3375, 0.3249, 0.3146};

    /** @throws InsufficientDataException when the study is larger than the tables of constants */
    public static AverageAndRange of(GaugeStudy study) {
        int p = study.parts().size();
        int o = study.appraisers().size();
        int r = study.trials();
        if (p > K2_K3.length + 1 || o > K2_K3.length + 1 || r > K1.length + 1) {
            throw new InsufficientDataException("The constants of average and range go to 10 parts, 10 appraisers and 5"
                    + " trials, and the study has " + p + ", " + o + " and " + r
                    + ": the analysis of variance stands alone.");
        }
        double[] byPart = new double[p];
        double[] byAppraiser = new double[o];
        double ranges = 0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < o; j++) {
                byPart[i] += study.mean(i, j) / o;
                byAppraiser[j] += study.mean(i, j) / p;
                ranges += range(study.cell(i, j)) / p / o;
            }
        }
        double ev = ranges * K1[r - 2];
        double difference = range(byAppraiser) * K2_K3[o - 2];
        double av = Math.sqrt(Math.max(0, difference * difference - ev * ev / (p * r)));
        return new AverageAndRange(ev, av, range(byPart) * K2_K3[p - 2]);
    }

    public double grr() {
        return Math.hypot(ev, av);
    }

    public double tv() {
        return Math.hypot(grr(), pv);
    }

    private static double range(double[] values) {
        return Arrays.stream(values).max().orElseThrow()
                - Arrays.stream(values).min().orElseThrow();
    }
}
