package clickweight.measure.calibration;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a step of a calibration is fit for use, looked at as soon as it is read, so that it can be done again. Limits are of the
 * range that the steps before it span, or of the converter where there is none yet.
 */
public final class StepCheck {
    /** A load may creep by so much of the range while it is read. */
    static final double MOST_DRIFT = 0.002;

    /** A still channel may be so noisy, of the converter's range. */
    static final double MOST_NOISE = 0.02;

    /** What cannot be told from chance is no drift: two means of half the samples each. */
    private static final double SIGMAS = 5;

    private final double fullScale;

    /** @param fullScale the highest count of the converter */
    public StepCheck(double fullScale) {
        this.fullScale = fullScale;
    }

    /**
     * Looks at one step.
     *
     * @param clipped whether the converter was at one of its ends
     * @param before the step before it, null for the first
     * @throws SpanTrouble naming the load and what to do
     */
    public void check(LoadStep step, boolean clipped, @Nullable LoadStep before) throws SpanTrouble {
        String load = name(step);
        if (clipped) {
            throw new SpanTrouble(load + " drives the converter to its end: use lighter masses, or less gain.");
        }
        if (step.deviationCounts() > MOST_NOISE * fullScale) {
            throw new SpanTrouble(String.format(
                    Locale.ROOT,
                    "%s reads with a noise of %.0f counts, a still channel has a few: keep hands and cables off it, and look for"
                            + " a loose wire.",
                    load,
                    step.deviationCounts()));
        }
        double range = before == null ? fullScale : Math.abs(step.meanCounts() - before.meanCounts());
        double chance = SIGMAS * 2 * step.deviationCounts() / Math.sqrt(step.samples());
        if (Math.abs(step.driftCounts()) > Math.max(chance, MOST_DRIFT * range)) {
            throw new SpanTrouble(String.format(
                    Locale.ROOT,
                    "%s does not lie still, its reading went by %.1f counts: wait until it rests, and do this step again.",
                    load,
                    step.driftCounts()));
        }
        if (before != null && before.grams() != step.grams()) {
            felt(step, before, chance);
        }
    }

    private static void felt(LoadStep step, LoadStep before, double chance) throws SpanTrouble {
        double rise = (step.meanCounts() - before.meanCounts()) * Math.signum(step.grams() - before.grams());
        if (rise <= chance) {
            throw new SpanTrouble(String.format(
                    Locale.ROOT,
                    "%s reads %.1f counts after %.1f for %s: the mass is not felt, or the channel is wired the other way"
                            + " round; lay it on the button's middle, and check that this is the channel.",
                    name(step),
                    step.meanCounts(),
                    before.meanCounts(),
                    name(before)));
        }
    }

    /** A mass as a person would write it: 50 g. */
    public static String mass(double grams) {
        return BigDecimal.valueOf(grams).stripTrailingZeros().toPlainString() + " g";
    }

    static String name(LoadStep step) {
        return step.grams() == 0 ? "No load" : mass(step.grams());
    }
}
