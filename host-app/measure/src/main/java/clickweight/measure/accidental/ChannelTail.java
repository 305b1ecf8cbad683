package clickweight.measure.accidental;

import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tail of one button: level chosen from its episodes, excesses declustered by runs, threshold for the accepted rate.
 *
 * @param choice the levels that were looked at
 * @param peaks the tail
 * @param thresholdMilliNewtons T*
 * @param interval of it, 95 %
 */
public record ChannelTail(
        LevelChoice choice, PeaksOverThreshold peaks, double thresholdMilliNewtons, Interval interval) {

    /** @throws InsufficientDataException when there are too few excesses, or T* lies too far beyond what was seen */
    static ChannelTail of(List<ForceTrack> tracks, AccidentalSettings settings) {
        List<Episode> episodes = new ArrayList<>();
        for (ForceTrack track : tracks) {
            episodes.addAll(Episodes.rest(track, settings.restWindowMicros(), settings.touchMilliNewtons()));
            episodes.addAll(Episodes.scroll(track, settings.scrollGapMicros()));
        }
        LevelChoice choice = LevelChoice.of(episodes);
        double level = choice.levelMilliNewtons();
        Map<String, List<Episode>> bouts = new LinkedHashMap<>();
        Map<String, Double> hours = new LinkedHashMap<>();
        for (ForceTrack track : tracks) {
            bouts.computeIfAbsent(track.session(), name -> new ArrayList<>())
                    .addAll(Episodes.bouts(track, level, settings.dwellMicros(), settings.boutGapMicros()));
            hours.merge(track.session(), track.durationHours(), Double::sum);
        }
        double[] each = hours.values().stream().mapToDouble(Double::doubleValue).toArray();
        double all = hours.values().stream().mapToDouble(Double::doubleValue).sum();
        PeaksOverThreshold peaks = PeaksOverThreshold.of(
                bouts.values().stream().flatMap(List::stream).toList(), all, level);
        double threshold = peaks.thresholdMilliNewtons(settings.targetPerHour());
        Interval interval = new TailBootstrap(level, List.copyOf(bouts.values()), each)
                .threshold(settings.targetPerHour(), TailBootstrap.RESAMPLES, settings.seed());
        return new ChannelTail(choice, peaks, threshold, interval);
    }
}
