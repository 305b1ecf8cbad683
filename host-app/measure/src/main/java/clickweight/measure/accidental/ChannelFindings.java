package clickweight.measure.accidental;

import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * What the tracks of one button say of accidental presses. Samples at which a press was asked for are in {@code cuedPeaks} only.
 *
 * @param name of the button or sensor
 * @param tracks stretches
 * @param meanOfMedians mean over tracks of their median force, mN
 * @param meanOfMaxima mean over tracks of their highest force, mN
 * @param quantile999 force below which 99.9 % of all samples lie, mN (linear between samples)
 * @param risingEdges times the force went above the threshold, by hour; several in one bout are several
 * @param bouts above the threshold, declustered; by hour
 * @param rest rest episodes above the threshold, of all of them; empty when there is none
 * @param scroll scroll episodes above the threshold, of all of them; empty when there is none
 * @param cuedPeaks highest forces of presses that were asked for, mN
 * @param episodeMaxima D_j of rest and scroll episodes, mN
 */
public record ChannelFindings(
        String name,
        List<ForceTrack> tracks,
        double meanOfMedians,
        double meanOfMaxima,
        double quantile999,
        Rate risingEdges,
        Rate bouts,
        Optional<Rate> rest,
        Optional<Rate> scroll,
        double[] cuedPeaks,
        double[] episodeMaxima) {
    private static final Quantile LINEAR = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    /** The findings of each button, in the order met. */
    public static List<ChannelFindings> of(List<ForceTrack> tracks, AccidentalSettings settings) {
        List<ChannelFindings> findings = new ArrayList<>();
        ForceTrack.byName(tracks).forEach((name, own) -> findings.add(of(name, own, settings)));
        return findings;
    }

    private static ChannelFindings of(String name, List<ForceTrack> tracks, AccidentalSettings settings) {
        List<double[]> forces = tracks.stream()
                .map(ForceTrack::unmeant)
                .filter(each -> each.length > 0)
                .toList();
        double[] medians =
                forces.stream().mapToDouble(each -> Summary.of(each).median()).toArray();
        double[] maxima = forces.stream()
                .mapToDouble(each -> Arrays.stream(each).max().orElseThrow())
                .toArray();
        double[] all = forces.stream().flatMapToDouble(Arrays::stream).toArray();
        List<Episode> rest =
                gather(tracks, t -> Episodes.rest(t, settings.restWindowMicros(), settings.touchMilliNewtons()));
        List<Episode> scroll = gather(tracks, t -> Episodes.scroll(t, settings.scrollGapMicros()));
        double[] peaks = tracks.stream()
                .flatMapToDouble(track -> Arrays.stream(MissCurve.cuedPeaks(track)))
                .toArray();
        List<Episode> both = new ArrayList<>(rest);
        both.addAll(scroll);
        return new ChannelFindings(
                name,
                tracks,
                Arrays.stream(medians).average().orElse(Double.NaN),
                Arrays.stream(maxima).average().orElse(Double.NaN),
                LINEAR.evaluate(all, 0.999),
                hourlyRate(tracks, settings, t -> risingEdges(t, settings.thresholdMilliNewtons())),
                hourlyRate(
                        tracks,
                        settings,
                        t -> Episodes.bouts(
                                        t,
                                        settings.thresholdMilliNewtons(),
                                        settings.dwellMicros(),
                                        settings.boutGapMicros())
                                .size()),
                episodeRate(tracks, rest, settings),
                episodeRate(tracks, scroll, settings),
                peaks,
                both.stream().mapToDouble(Episode::maximumMilliNewtons).toArray());
    }

    private static int risingEdges(ForceTrack track, double threshold) {
        double[] forces = track.forceMilliNewtons();
        int edges = 0;
        for (int i = 1; i < forces.length; i++) {
            edges += forces[i] > threshold && forces[i - 1] <= threshold && !track.isCued(i) ? 1 : 0;
        }
        return edges;
    }

    private static List<Episode> gather(List<ForceTrack> tracks, Function<ForceTrack, List<Episode>> cut) {
        return tracks.stream().flatMap(track -> cut.apply(track).stream()).toList();
    }

    private static Rate hourlyRate(
            List<ForceTrack> tracks, AccidentalSettings settings, ToIntFunction<ForceTrack> count) {
        Map<String, double[]> sessions = new LinkedHashMap<>();
        for (ForceTrack track : tracks) {
            double[] sums = sessions.computeIfAbsent(track.session(), name -> new double[2]);
            sums[0] += count.applyAsInt(track);
            sums[1] += track.durationHours();
        }
        return rate(sessions, false, settings);
    }

    private static Optional<Rate> episodeRate(
            List<ForceTrack> tracks, List<Episode> episodes, AccidentalSettings settings) {
        List<Episode> presses =
                gather(tracks, t -> Episodes.bouts(t, settings.thresholdMilliNewtons(), settings.dwellMicros(), 0));
        Map<String, double[]> sessions = new LinkedHashMap<>();
        for (Episode episode : episodes) {
            double[] sums = sessions.computeIfAbsent(episode.session(), name -> new double[2]);
            sums[0] += presses.stream().anyMatch(episode::overlaps) ? 1 : 0;
            sums[1]++;
        }
        return sessions.isEmpty() ? Optional.empty() : Optional.of(rate(sessions, true, settings));
    }

    private static Rate rate(Map<String, double[]> sessions, boolean ofEpisodes, AccidentalSettings settings) {
        int[] events =
                sessions.values().stream().mapToInt(sums -> (int) sums[0]).toArray();
        double[] exposure =
                sessions.values().stream().mapToDouble(sums -> sums[1]).toArray();
        return Rate.of(new SessionCounts(events, exposure, ofEpisodes), settings.seed());
    }

    /** Hours of all tracks. */
    public double hours() {
        return tracks.stream().mapToDouble(ForceTrack::durationHours).sum();
    }

    public int samples() {
        return tracks.stream().mapToInt(ForceTrack::samples).sum();
    }

    /**
     * The tail of this button.
     *
     * @throws InsufficientDataException when the data do not bear one
     */
    public ChannelTail tail(AccidentalSettings settings) {
        return ChannelTail.of(tracks, settings);
    }
}
