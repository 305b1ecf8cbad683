package clickweight.measure.essay;

import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.ChannelFindings;
import clickweight.measure.accidental.ChannelTail;
import clickweight.measure.accidental.Episode;
import clickweight.measure.accidental.Episodes;
import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.accidental.MissCurve;
import clickweight.measure.accidental.Rate;
import clickweight.measure.recommendation.TrackAccidents;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One button of the essay (measurement.md 2.7).
 *
 * @param name of it
 * @param hours of recorded use in which no press was asked for
 * @param sessions that the recordings are from
 * @param resting forces of a finger at rest
 * @param scrolling forces while the wheel turns
 * @param presses that were asked for
 * @param steps from the least force to the greatest
 * @param tail the force for the accepted rate; empty when the data do not bear one
 * @param refusal why there is none; empty when there is one
 */
public record ButtonEssay(
        String name,
        double hours,
        int sessions,
        LoadDistribution resting,
        LoadDistribution scrolling,
        int presses,
        List<ThresholdStep> steps,
        Optional<ChannelTail> tail,
        String refusal) {
    /** From one force that is tried to the next, mN. */
    public static final double STEP_MILLI_NEWTONS = 50;

    /** Copies the list. */
    public ButtonEssay {
        steps = List.copyOf(steps);
    }

    /**
     * The buttons of these tracks, in the order met.
     *
     * @param greatestMilliNewtons greatest force that is tried
     * @throws InsufficientDataException when a track has no length
     */
    public static List<ButtonEssay> of(
            List<ForceTrack> tracks, AccidentalSettings settings, double greatestMilliNewtons) {
        List<ButtonEssay> buttons = new ArrayList<>();
        for (ChannelFindings findings : ChannelFindings.of(tracks, settings)) {
            buttons.add(of(findings, settings, greatestMilliNewtons));
        }
        return buttons;
    }

    private static ButtonEssay of(ChannelFindings findings, AccidentalSettings settings, double greatest) {
        List<Episode> resting = new ArrayList<>();
        List<Episode> scrolling = new ArrayList<>();
        for (ForceTrack track : findings.tracks()) {
            resting.addAll(Episodes.rest(track, settings.restWindowMicros(), settings.touchMilliNewtons()));
            scrolling.addAll(Episodes.scroll(track, settings.scrollGapMicros()));
        }
        Optional<ChannelTail> tail = Optional.empty();
        String refusal = "";
        try {
            tail = Optional.of(findings.tail(settings));
        } catch (InsufficientDataException e) {
            refusal = String.valueOf(e.getMessage());
        }
        return new ButtonEssay(
                findings.name(),
                findings.hours(),
                (int) findings.tracks().stream()
                        .map(ForceTrack::session)
                        .distinct()
                        .count(),
                LoadDistribution.of(resting),
                LoadDistribution.of(scrolling),
                findings.cuedPeaks().length,
                steps(findings, settings, greatest),
                tail,
                refusal);
    }

    private static List<ThresholdStep> steps(ChannelFindings findings, AccidentalSettings settings, double greatest) {
        TrackAccidents accidents = new TrackAccidents(findings.tracks(), settings);
        MissCurve misses = findings.cuedPeaks().length == 0 ? null : new MissCurve(findings.cuedPeaks());
        List<ThresholdStep> steps = new ArrayList<>();
        for (double force = STEP_MILLI_NEWTONS; force <= greatest; force += STEP_MILLI_NEWTONS) {
            Optional<Proportion> missed = misses == null ? Optional.empty() : Optional.of(misses.missed(force));
            steps.add(new ThresholdStep(force, Rate.of(accidents.above(force), settings.seed()), missed));
        }
        return steps;
    }

    /** Forces of all episodes, at rest and scrolling, mN. */
    public double[] loads() {
        return Arrays.stream(new double[][] {resting.maximaMilliNewtons(), scrolling.maximaMilliNewtons()})
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }
}
