package clickweight.cli.recording;

import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.accidental.MissCurve;
import clickweight.measure.recommendation.Advice;
import clickweight.measure.recommendation.Adviser;
import clickweight.measure.recommendation.Goal;
import clickweight.measure.recommendation.NoForceException;
import clickweight.measure.recommendation.TrackAccidents;
import clickweight.measure.recommendation.WheelTurn;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.station.recording.AccidentalInputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said of one button.
 *
 * @param name of it
 * @param advice empty when there is none
 * @param refusal why there is none; empty when there is one
 * @param hours of force that stand behind it
 * @param presses that were asked for
 */
public record ButtonAdvice(String name, Optional<Advice> advice, String refusal, double hours, int presses) {
    private static final String WHEEL = "wheel";

    /** @param wheel what turning the wheel takes, for the button of that name; empty when not known */
    public static List<ButtonAdvice> of(
            AccidentalInputs inputs, Goal goal, Optional<WheelTurn> wheel, AccidentalSettings settings) {
        List<ButtonAdvice> buttons = new ArrayList<>();
        ForceTrack.byName(inputs.tracks()).forEach((name, tracks) -> {
            Optional<WheelTurn> turned = wheel.filter(known -> name.equals(WHEEL));
            buttons.add(of(name, tracks, goal, turned, settings));
        });
        return buttons;
    }

    private static ButtonAdvice of(
            String name, List<ForceTrack> tracks, Goal goal, Optional<WheelTurn> wheel, AccidentalSettings settings) {
        double[] peaks = tracks.stream()
                .flatMapToDouble(track -> Arrays.stream(MissCurve.cuedPeaks(track)))
                .toArray();
        double hours = tracks.stream().mapToDouble(ForceTrack::durationHours).sum();
        Goal floored =
                wheel.map(turn -> goal.notBelow(turn.floorMilliNewtons())).orElse(goal);
        String refusal;
        try {
            Advice advice = new Adviser(floored).advise(new TrackAccidents(tracks, settings), peaks);
            return new ButtonAdvice(name, Optional.of(advice), "", hours, peaks.length);
        } catch (InsufficientDataException e) {
            refusal = String.valueOf(e.getMessage());
        } catch (NoForceException e) {
            refusal = e.getMessage() + wheel.map(turn -> softer(turn, e)).orElse("");
        }
        return new ButtonAdvice(name, Optional.empty(), refusal, hours, peaks.length);
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
