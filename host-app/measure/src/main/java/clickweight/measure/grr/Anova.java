package clickweight.measure.grr;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Two-way crossed analysis of variance, both factors random (measurement.md 2.6). Part and appraiser are judged by the interaction, and
 * after pooling by the pooled repeatability.
 *
 * @param part between parts
 * @param appraiser between appraisers
 * @param interaction of both; as it was before pooling
 * @param repeatability within cells; pooled with the interaction when {@code pooled}
 * @param pooled whether the interaction was taken into repeatability
 */
public record Anova(
        AnovaLine part, AnovaLine appraiser, AnovaLine interaction, AnovaLine repeatability, boolean pooled) {

    /** The full table, nothing pooled. */
    public static Anova of(GaugeStudy study) {
        int p = study.parts().size();
        int o = study.appraisers().size();
        int r = study.trials();
        double[] partMeans = new double[p];
        double[] appraiserMeans = new double[o];
        double mean = 0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < o; j++) {
                partMeans[i] += study.mean(i, j) / o;
                appraiserMeans[j] += study.mean(i, j) / p;
                mean += study.mean(i, j) / p / o;
            }
        }
        double interaction = 0;
        double within = 0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < o; j++) {
                interaction += r * square(study.mean(i, j) - partMeans[i] - appraiserMeans[j] + mean);
                for (double value : study.cell(i, j)) {
                    within += square(value - study.mean(i, j));
                }
            }
        }
        AnovaLine repeatability = new AnovaLine("repeatability", within, p * o * (r - 1), Double.NaN, Double.NaN);
        AnovaLine both = judged("part x appraiser", interaction, (p - 1) * (o - 1), repeatability);
        return new Anova(
                judged("part", (double) o * r * deviations(partMeans, mean), p - 1, both),
                judged("appraiser", (double) p * r * deviations(appraiserMeans, mean), o - 1, both),
                both,
                repeatability,
                false);
    }

    /** The interaction taken into repeatability: MS_E' = (SS_E + SS_PO) / (df_E + df_PO). */
    public Anova pool() {
        AnovaLine together = new AnovaLine(
                "repeatability, pooled",
                repeatability.sumOfSquares() + interaction.sumOfSquares(),
                repeatability.degreesOfFreedom() + interaction.degreesOfFreedom(),
                Double.NaN,
                Double.NaN);
        return new Anova(
                judged(part.source(), part.sumOfSquares(), part.degreesOfFreedom(), together),
                judged(appraiser.source(), appraiser.sumOfSquares(), appraiser.degreesOfFreedom(), together),
                interaction,
                together,
                true);
    }

    private static AnovaLine judged(String source, double squares, int freedom, AnovaLine by) {
        double f = squares / freedom / by.meanSquare();
        double p = Double.isFinite(f)
                ? FDistribution.of(freedom, by.degreesOfFreedom()).survivalProbability(f)
                : Double.NaN;
        return new AnovaLine(source, squares, freedom, f, p);
    }

    private static double deviations(double[] means, double mean) {
        double sum = 0;
        for (double each : means) {
            sum += square(each - mean);
        }
        return sum;
    }

    private static double square(double x) {
        return x * x;
    }
}
