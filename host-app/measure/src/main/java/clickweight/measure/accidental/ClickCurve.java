package clickweight.measure.accidental;

import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Interval;
import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Activation as probability (measurement.md 2.7): P(click | F) = g + (1 - g - l) Phi((F - a) / b).
 *
 * @param a the force that clicks in half of the trials (without guesses and lapses), in the unit of F
 * @param b the spread, above 0
 * @param guess g, chance of a click without force
 * @param lapse l, chance of no click however strong
 */
public record ClickCurve(double a, double b, double guess, double lapse) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int MOST_STEPS = 100;
    private static final double LEAST_PART = 1e-12;

    /** P(click | F). */
    public double probability(double force) {
        return guess + (1 - guess - lapse) * NORMAL.cumulativeProbability((force - a) / b);
    }

    /** Natural logarithm of the likelihood. */
    public double logLikelihood(double[] forces, boolean[] clicks) {
        double sum = 0;
        for (int i = 0; i < forces.length; i++) {
            double p = Math.clamp(probability(forces[i]), LEAST_PART, 1 - LEAST_PART);
            sum += Math.log(clicks[i] ? p : 1 - p);
        }
        return sum;
    }

    /**
     * Maximum likelihood for given guess and lapse rates, by Fisher scoring with halved steps.
     *
     * @param guess 0 to below 0.5
     * @param lapse 0 to 0.05
     * @throws InsufficientDataException when all or none clicked, or one force parts the clicks from the rest without overlap so that the
     *     spread is not seen
     */
    public static ClickCurve fit(double[] forces, boolean[] clicks, double guess, double lapse) {
        refuseWhatShowsNoSpread(forces, clicks);
        double mean = Arrays.stream(forces).average().orElseThrow();
        double spread = Math.sqrt(Arrays.stream(forces)
                .map(f -> (f - mean) * (f - mean))
                .average()
                .orElseThrow());
        ClickCurve curve = new ClickCurve(mean, spread, guess, lapse);
        double likelihood = curve.logLikelihood(forces, clicks);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = curve.score(forces, clicks);
            ClickCurve better = curve;
            for (double part = 1; part > 1e-6 && better == curve; part /= 2) {
                double slope = 1 / curve.b + part * move[1];
                double offset = -curve.a / curve.b + part * move[0];
                if (slope > 0) {
                    ClickCurve next = new ClickCurve(-offset / slope, 1 / slope, guess, lapse);
                    better = next.logLikelihood(forces, clicks) > likelihood ? next : curve;
                }
            }
            if (better == curve) {
                return curve;
            }
            double gained = better.logLikelihood(forces, clicks) - likelihood;
            likelihood += gained;
            curve = better;
            if (gained < 1e-12) {
                return curve;
            }
        }
        return curve;
    }

    private static void refuseWhatShowsNoSpread(double[] forces, boolean[] clicks) {
        double lowestClick = Double.POSITIVE_INFINITY;
        double highestSilence = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < forces.length; i++) {
            if (clicks[i]) {
                lowestClick = Math.min(lowestClick, forces[i]);
            } else {
                highestSilence = Math.max(highestSilence, forces[i]);
            }
        }
        if (Double.isInfinite(lowestClick) || Double.isInfinite(highestSilence)) {
            throw new InsufficientDataException(
                    "All trials ended alike, so the force that clicks lies outside of those tried: try lighter and heavier ones.");
        }
        if (highestSilence < lowestClick) {
            throw new InsufficientDataException(
                    "Every trial above one force clicked and none below, so the spread is not seen:"
                            + " try forces in between, or the same ones more often.");
        }
    }

    /** Step of intercept and slope of eta = (F - a) / b: inverse information times score. */
    private double[] score(double[] forces, boolean[] clicks) {
        double s00 = 0;
        double s01 = 0;
        double s11 = 0;
        double g0 = 0;
        double g1 = 0;
        for (int i = 0; i < forces.length; i++) {
            double x = forces[i];
            double p = Math.clamp(probability(x), LEAST_PART, 1 - LEAST_PART);
            double slope = (1 - guess - lapse) * NORMAL.density((x - a) / b);
            double weight = slope * slope / (p * (1 - p));
            double gradient = slope * ((clicks[i] ? 1 : 0) - p) / (p * (1 - p));
            s00 += weight;
            s01 += weight * x;
            s11 += weight * x * x;
            g0 += gradient;
            g1 += gradient * x;
        }
        double determinant = s00 * s11 - s01 * s01;
        return determinant <= 0
                ? new double[] {0, 0}
                : new double[] {(s11 * g0 - s01 * g1) / determinant, (s00 * g1 - s01 * g0) / determinant};
    }

    /**
     * 95 % interval of a by parametric bootstrap: clicks drawn anew from this curve at the same forces, and fitted. Draws that show no
     * spread count as the midpoint between the two outcomes, or as beyond the forces tried.
     *
     * @return infinite ends where more than 2.5 % of the draws lie beyond the forces tried
     */
    public Interval forceInterval(double[] forces, int resamples, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        double[] found = new double[resamples];
        boolean[] clicks = new boolean[forces.length];
        for (int i = 0; i < resamples; i++) {
            for (int j = 0; j < forces.length; j++) {
                clicks[j] = random.nextDouble() < probability(forces[j]);
            }
            found[i] = refit(forces, clicks);
        }
        Arrays.sort(found);
        int tail = (int) Math.floor(0.025 * (resamples + 1)) - 1;
        return new Interval(found[tail], found[resamples - 1 - tail], 0.95, "parametric bootstrap");
    }

    private double refit(double[] forces, boolean[] clicks) {
        try {
            return fit(forces, clicks, guess, lapse).a();
        } catch (InsufficientDataException e) {
            double lowestClick = Double.POSITIVE_INFINITY;
            double highestSilence = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < forces.length; i++) {
                lowestClick = clicks[i] ? Math.min(lowestClick, forces[i]) : lowestClick;
                highestSilence = clicks[i] ? highestSilence : Math.max(highestSilence, forces[i]);
            }
            return Double.isInfinite(lowestClick)
                    ? lowestClick
                    : Double.isInfinite(highestSilence) ? highestSilence : (lowestClick + highestSilence) / 2;
        }
    }
}
