package clickweight.measure.grr;

import java.util.ArrayList;
import java.util.List;

/**
 * Variances behind the mean squares (measurement.md 2.6), in the unit squared; an estimate below zero is set to 0 and named.
 *
 * @param repeatability s2_E
 * @param appraiser s2_O
 * @param interaction s2_PO; 0 when pooled
 * @param part s2_P
 * @param negative names of those that came out below zero
 */
public record VarianceComponents(
        double repeatability, double appraiser, double interaction, double part, List<String> negative) {

    /**
     * From mean squares.
     *
     * @param p parts
     * @param o appraisers
     * @param r trials
     */
    static VarianceComponents of(
            double part, double appraiser, double interaction, double within, boolean pooled, int p, int o, int r) {
        double judge = pooled ? within : interaction;
        List<String> negative = new ArrayList<>();
        return new VarianceComponents(
                within,
                atLeastZero("appraiser", (appraiser - judge) / (p * r), negative),
                pooled ? 0 : atLeastZero("part x appraiser", (interaction - within) / r, negative),
                atLeastZero("part", (part - judge) / (o * r), negative),
                List.copyOf(negative));
    }

    private static double atLeastZero(String name, double variance, List<String> negative) {
        if (variance < 0) {
            negative.add(name);
        }
        return Math.max(0, variance);
    }

    /** Equipment variation, the standard deviation of repeatability. */
    public double ev() {
        return Math.sqrt(repeatability);
    }

    /** Appraiser variation, interaction included. */
    public double av() {
        return Math.sqrt(appraiser + interaction);
    }

    /** Repeatability and reproducibility together. */
    public double grr() {
        return Math.sqrt(repeatability + appraiser + interaction);
    }

    /** Part variation. */
    public double pv() {
        return Math.sqrt(part);
    }

    /** Total variation. */
    public double tv() {
        return Math.sqrt(repeatability + appraiser + interaction + part);
    }

    /** Distinct categories 1.41 PV / GRR, not yet truncated. */
    public double categories() {
        return 1.41 * pv() / grr();
    }
}
