package clickweight.cli.recording;

import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.accidental.MissCurve;
import clickweight.measure.recommendation.Advice;
import clickweight.measure.recommendation.Adviser;
import clickweight.measure.recommendation.Check;
import clickweight.measure.recommendation.NoForceException;
import clickweight.measure.recommendation.TrackAccidents;
import clickweight.measure.recommendation.WheelTurn;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.station.recording.AccidentalInputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of one button.
 *
 * @param name of it
 * @param advice empty when there is none
 * @param guard of the wheel; what the advice promises is with it
 * @param refusal why there is none; empty when there is one
 * @param hours of force that stand behind it
 * @param presses that were asked for
 */
public record ButtonAdvice(
        String name, Optional<Advice> advice, ScrollGuardAdvice guard, String refusal, double hours, int presses) {

    /** Each button of the data, in the order met. */
    public static List<ButtonAdvice> of(AccidentalInputs inputs, AdviceQuestion question) {
        List<ButtonAdvice> buttons = new ArrayList<>();
        ForceTrack.byName(inputs.tracks()).forEach((name, tracks) -> buttons.add(of(name, tracks, question)));
        return buttons;
    }

    private static ButtonAdvice of(String name, List<ForceTrack> tracks, AdviceQuestion question) {
        ScrollGuardAdvice guard = ScrollGuardAdvice.of(name, tracks, question);
        List<ForceTrack> judged = guard.judged(name, tracks, question);
        double[] peaks = peaks(judged);
        double hours = tracks.stream().mapToDouble(ForceTrack::durationHours).sum();
        Optional<WheelTurn> wheel = question.turnOf(name);
        String refusal;
        try {
            Advice advice = new Adviser(question.goalOf(name), question.converter(name))
                    .advise(new TrackAccidents(judged, question.settings()), peaks);
            return new ButtonAdvice(name, Optional.of(advice), guard, "", hours, peaks.length);
        } catch (InsufficientDataException e) {
            refusal = String.valueOf(e.getMessage());
        } catch (NoForceException e) {
            refusal = e.getMessage() + wheel.map(turn -> softer(turn, e)).orElse("");
        }
        return new ButtonAdvice(name, Optional.empty(), guard, refusal, hours, peaks.length);
    }

    private static double[] peaks(List<ForceTrack> tracks) {
        return tracks.stream()
                .flatMapToDouble(track -> Arrays.stream(MissCurve.cuedPeaks(track)))
                .toArray();
    }

    /** What became of the two promises in fresh data; of the meant presses only where the data have some, nothing without the button. */
    public Map<String, Check> checked(AccidentalInputs fresh, AdviceQuestion question) {
        Map<String, Check> checks = new LinkedHashMap<>();
        List<ForceTrack> tracks = ForceTrack.byName(fresh.tracks()).getOrDefault(name, List.of());
        if (advice.isEmpty() || tracks.isEmpty()) {
            return checks;
        }
        List<ForceTrack> judged = guard.judged(name, tracks, question);
        checks.put(
                "accidents/h",
                Check.ofAccidents(
                        advice.get(),
                        new TrackAccidents(judged, question.settings()),
                        question.goal().seed()));
        double[] peaks = peaks(judged);
        if (peaks.length > 0) {
            checks.put("missed share", Check.ofMissed(advice.get(), peaks));
        }
        return checks;
    }

    private static String softer(WheelTurn turn, NoForceException e) {
        boolean turning = turn.floorMilliNewtons() >= e.lowestMilliNewtons();
        return turning
                ? String.format(
                        Locale.ROOT,
                        " Turning the wheel alone takes that: a detent of %.1f mN m or less would do.",
                        turn.torqueFor(e.highestMilliNewtons()))
                : "";
    }
}
