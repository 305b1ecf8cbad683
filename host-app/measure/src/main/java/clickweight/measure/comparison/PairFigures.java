package clickweight.measure.comparison;

import clickweight.measure.statistics.Interval;
import clickweight.measure.statistics.Welch;
import java.util.Optional;

/**
 * Two samples against each other.
 *
 * @param one name: side and button
 * @param other name
 * @param unit what counted as a trial of its own: stroke or session
 * @param n of the one, in such units
 * @param otherN of the other
 * @param welch the one less the other, mN
 * @param adjustedP after Holm over all pairs of the comparison
 * @param ratio mean of the one over mean of the other
 * @param ratioInterval 95 %, Fieller; empty when the other's mean is not told from zero
 * @param steps ln(ratio) / ln(1.1), just noticeable differences
 */
public record PairFigures(
        String one,
        String other,
        String unit,
        int n,
        int otherN,
        Welch welch,
        double adjustedP,
        double ratio,
        Optional<Interval> ratioInterval,
        double steps) {

    PairFigures withAdjustedP(double p) {
        return new PairFigures(one, other, unit, n, otherN, welch, p, ratio, ratioInterval, steps);
    }
}
