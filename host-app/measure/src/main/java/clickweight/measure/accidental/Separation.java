package clickweight.measure.accidental;

import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * How well one threshold can part what was meant from what was not.
 *
 * @param dPrime (mean C - mean D) / sqrt((var C + var D) / 2)
 * @param auc area under the ROC curve: chance that a meant press is stronger than an unmeant one, ties half
 */
public record Separation(double dPrime, double auc) {

    /**
     * A point of the ROC curve.
     *
     * @param thresholdMilliNewtons T
     * @param falseAlarms part of the unmeant at or above T
     * @param hits part of the meant at or above T
     */
    public record Point(double thresholdMilliNewtons, double falseAlarms, double hits) {}

    /**
     * @param meant peaks C of presses that were asked for
     * @param unmeant maxima D of episodes
     * @throws InsufficientDataException for fewer than two of either
     */
    public static Separation of(double[] meant, double[] unmeant) {
        if (meant.length < 2 || unmeant.length < 2) {
            throw new InsufficientDataException(
                    "Separation needs two presses that were asked for and two episodes, but there are " + meant.length
                            + " and " + unmeant.length + "; record more.");
        }
        Summary c = Summary.of(meant);
        Summary d = Summary.of(unmeant);
        double spread = Math.sqrt((c.s() * c.s() + d.s() * d.s()) / 2);
        double u = MannWhitneyUTest.withDefaults().statistic(meant, unmeant);
        return new Separation((c.mean() - d.mean()) / spread, u / ((double) meant.length * unmeant.length));
    }

    /** The ROC curve, from the highest threshold (nothing clicks) to the lowest (everything does). */
    public static List<Point> curve(double[] meant, double[] unmeant) {
        double[] thresholds = Arrays.stream(new double[][] {meant, unmeant})
                .flatMapToDouble(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
        List<Point> points = new ArrayList<>();
        points.add(new Point(Double.POSITIVE_INFINITY, 0, 0));
        for (int i = thresholds.length - 1; i >= 0; i--) {
            double threshold = thresholds[i];
            points.add(new Point(threshold, partAtOrAbove(unmeant, threshold), partAtOrAbove(meant, threshold)));
        }
        return points;
    }

    private static double partAtOrAbove(double[] values, double threshold) {
        return Arrays.stream(values).filter(value -> value >= threshold).count() / (double) values.length;
    }

    /**
     * The wheel's penalty: threshold of the wheel over that of the left button at the same accepted rate of accidents.
     *
     * @param targetPerHour the accepted rate
     */
    public static double wheelPenalty(PeaksOverThreshold wheel, PeaksOverThreshold left, double targetPerHour) {
        return wheel.thresholdMilliNewtons(targetPerHour) / left.thresholdMilliNewtons(targetPerHour);
    }
}
