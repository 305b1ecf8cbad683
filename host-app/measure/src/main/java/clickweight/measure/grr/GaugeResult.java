package clickweight.measure.grr;

import clickweight.measure.statistics.BudgetLine;
import clickweight.measure.statistics.UncertaintyBudget;
import java.util.ArrayList;
import java.util.List;

/**
 * What a gauge study says.
 *
 * @param study the readings
 * @param full analysis of variance before any pooling
 * @param anova the one the components come from
 * @param poolingAlpha the interaction was pooled when its p is above this
 * @param components the variances
 * @param intervals their 95 % intervals
 * @param seed of the intervals
 */
public record GaugeResult(
        GaugeStudy study,
        Anova full,
        Anova anova,
        double poolingAlpha,
        VarianceComponents components,
        ComponentIntervals intervals,
        long seed) {
    /** AIAG's practice; Minitab and JASP take 0.05 unless told otherwise. */
    public static final double AIAG_ALPHA = 0.25;

    /** @param poolingAlpha 0 to 1; at 1 nothing is ever pooled */
    public static GaugeResult of(GaugeStudy study, double poolingAlpha, int draws, long seed) {
        int p = study.parts().size();
        int o = study.appraisers().size();
        int r = study.trials();
        Anova full = Anova.of(study);
        Anova anova = full.interaction().p() > poolingAlpha ? full.pool() : full;
        VarianceComponents components = VarianceComponents.of(
                anova.part().meanSquare(),
                anova.appraiser().meanSquare(),
                anova.interaction().meanSquare(),
                anova.repeatability().meanSquare(),
                anova.pooled(),
                p,
                o,
                r);
        ComponentIntervals intervals = new ComponentIntervals(anova, p, o, r, draws, seed);
        return new GaugeResult(study, full, anova, poolingAlpha, components, intervals, seed);
    }

    /** Distinct categories, truncated, at least 1. */
    public int ndc() {
        return (int) Math.max(1, Math.floor(components.categories()));
    }

    /** 100 GRR / TV. */
    public double percentStudyVariation() {
        return 100 * components.grr() / components.tv();
    }

    /** 100 * 6 GRR / (USL - LSL). */
    public double percentTolerance(double lower, double upper) {
        return 100 * 6 * components.grr() / (upper - lower);
    }

    /** One reading by any of such appraisers, in the words of the GUM. */
    public UncertaintyBudget gum() {
        AnovaLine within = anova.repeatability();
        return new UncertaintyBudget(List.of(
                BudgetLine.observed("repeatability", components.ev(), within.degreesOfFreedom(), "EV"),
                BudgetLine.observed(
                        "reproducibility", components.av(), anova.appraiser().degreesOfFreedom(), "AV")));
    }

    /** Reasons to look at the columns: more appraisers than parts, and appraisers that differ more than parts do. */
    public List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        int parts = study.parts().size();
        int appraisers = study.appraisers().size();
        if (appraisers > parts) {
            doubts.add("There are more appraisers (" + appraisers + ") than parts (" + parts
                    + "): the two columns may be swapped.");
        }
        if (components.appraiser() > components.part()) {
            doubts.add("Appraisers differ more than parts do (" + shown(Math.sqrt(components.appraiser())) + " and "
                    + shown(components.pv())
                    + "): the two columns may be swapped, or the parts do not span what buttons have.");
        }
        return doubts;
    }

    private static String shown(double value) {
        return String.format(java.util.Locale.ROOT, "%.4g", value);
    }
}
