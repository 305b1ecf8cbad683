package clickweight.measure.feel;

import clickweight.measure.accidental.ClickCurve;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Interval;
import java.util.List;

/**
 * What stacks on one button say.
 *
 * @param button left, right or wheel
 * @param milliNewtons force that clicks half of the time
 * @param interval 95 %, the tolerance of the coins inside
 * @param trials stacks tried
 */
public record FeltForce(String button, double milliNewtons, Interval interval, int trials) {
    private static final double MILLI_NEWTONS_PER_GRAM = 9.80665;

    /** A stack that leans or is let go too fast: some of a hundred trials end by chance. */
    private static final double LAPSE = 0.02;

    private static final int RESAMPLES = 2000;
    private static final double NORMAL_975 = 1.959963984540054;

    /**
     * Probit by maximum likelihood (measurement.md 2.7), interval by parametric bootstrap, widened by the tolerance of the coins. Where one
     * stack parts all clicks from all silence, the spread is less than a coin: the force is the middle of the two stacks, the interval
     * reaches from the one to the other.
     *
     * @throws InsufficientDataException when all stacks ended alike
     */
    public static FeltForce of(String button, Coin coin, List<Staircase.Trial> trials, long seed) {
        double[] forces = new double[trials.size()];
        boolean[] clicks = new boolean[forces.length];
        double lowestClick = Double.POSITIVE_INFINITY;
        double highestSilence = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < forces.length; i++) {
            forces[i] = trials.get(i).coins() * coin.grams() * MILLI_NEWTONS_PER_GRAM;
            clicks[i] = trials.get(i).clicked();
            lowestClick = clicks[i] ? Math.min(lowestClick, forces[i]) : lowestClick;
            highestSilence = clicks[i] ? highestSilence : Math.max(highestSilence, forces[i]);
        }
        if (Double.isInfinite(lowestClick) || Double.isInfinite(highestSilence)) {
            throw new InsufficientDataException("All stacks on the " + button
                    + " button ended alike: take heavier coins if none clicked, lighter ones if all did.");
        }
        if (highestSilence < lowestClick) {
            double middle = (highestSilence + lowestClick) / 2;
            Interval between =
                    new Interval(highestSilence, lowestClick, 0.95, "between the last silent and first clicking stack");
            return widened(button, middle, between, coin, forces.length);
        }
        ClickCurve curve = ClickCurve.fit(forces, clicks, 0, LAPSE);
        return widened(button, curve.a(), curve.forceInterval(forces, RESAMPLES, seed), coin, forces.length);
    }

    private static FeltForce widened(String button, double force, Interval interval, Coin coin, int trials) {
        double coins = NORMAL_975 * coin.relativeUncertainty() * force;
        Interval wider = new Interval(
                force - Math.hypot(force - interval.low(), coins),
                force + Math.hypot(interval.high() - force, coins),
                interval.confidence(),
                interval.method() + ", with the coins' tolerance");
        return new FeltForce(button, force, wider, trials);
    }

    /** The same in gram-force, which is what stands on the scales. */
    public double gramForce() {
        return milliNewtons / MILLI_NEWTONS_PER_GRAM;
    }
}
