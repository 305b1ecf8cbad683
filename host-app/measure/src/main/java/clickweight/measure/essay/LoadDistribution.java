package clickweight.measure.essay;

import clickweight.measure.accidental.Episode;
import clickweight.measure.statistics.Summary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Greatest forces of the episodes of one kind. Episodes of one session are alike, so the interval of their mean is that of the session
 * means: t over sessions.
 *
 * @param maximaMilliNewtons D_j of each episode
 * @param episodes of all of them; empty without any
 * @param bySession the session means; empty without any
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record LoadDistribution(double[] maximaMilliNewtons, Optional<Summary> episodes, Optional<Summary> bySession) {

    static LoadDistribution of(List<Episode> episodes) {
        double[] maxima =
                episodes.stream().mapToDouble(Episode::maximumMilliNewtons).toArray();
        if (maxima.length == 0) {
            return new LoadDistribution(maxima, Optional.empty(), Optional.empty());
        }
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (Episode episode : episodes) {
            double[] sum = sums.computeIfAbsent(episode.session(), name -> new double[2]);
            sum[0] += episode.maximumMilliNewtons();
            sum[1]++;
        }
        double[] means =
                sums.values().stream().mapToDouble(sum -> sum[0] / sum[1]).toArray();
        return new LoadDistribution(maxima, Optional.of(Summary.of(maxima)), Optional.of(Summary.of(means)));
    }

    /** Mean of the session means, mN; NaN without episodes. */
    public double mean() {
        return bySession.map(Summary::mean).orElse(Double.NaN);
    }

    /** Half width of its 95 % interval, mN; NaN below two sessions. */
    public double halfWidth95() {
        return bySession.map(Summary::halfWidth95).orElse(Double.NaN);
    }
}
