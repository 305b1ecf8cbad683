package clickweight.measure.recommendation;

import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.Episode;
import clickweight.measure.accidental.Episodes;
import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.accidental.SessionCounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Accidents in recorded forces: bouts above the threshold, declustered, outside of presses that were asked for. */
public final class TrackAccidents implements Accidents {
    private final List<ForceTrack> tracks;
    private final AccidentalSettings settings;

    /** @param tracks of one button */
    public TrackAccidents(List<ForceTrack> tracks, AccidentalSettings settings) {
        this.tracks = List.copyOf(tracks);
        this.settings = settings;
    }

    @Override
    public SessionCounts above(double thresholdMilliNewtons) {
        Map<String, double[]> sessions = new LinkedHashMap<>();
        for (ForceTrack track : tracks) {
            double[] sums = sessions.computeIfAbsent(track.session(), name -> new double[2]);
            sums[0] += Episodes.bouts(track, thresholdMilliNewtons, settings.dwellMicros(), settings.boutGapMicros())
                    .size();
            sums[1] += track.durationHours();
        }
        return new SessionCounts(
                sessions.values().stream().mapToInt(sums -> (int) sums[0]).toArray(),
                sessions.values().stream().mapToDouble(sums -> sums[1]).toArray(),
                false);
    }

    @Override
    public double highestMilliNewtons() {
        double highest = 0;
        for (ForceTrack track : tracks) {
            for (Episode bout : Episodes.bouts(track, 0, settings.dwellMicros(), settings.boutGapMicros())) {
                highest = Math.max(highest, bout.maximumMilliNewtons());
            }
        }
        return highest;
    }
}
