package clickweight.cli.recording;

import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.health.Converter;
import clickweight.measure.recommendation.Goal;
import clickweight.measure.recommendation.WheelTurn;
import java.util.Map;
import java.util.Optional;

/**
 * What a recommendation is asked for.
 *
 * @param goal of each button
 * @param wheel what turning the wheel takes; empty when not known
 * @param converters by button; of those that are not named it is the reference board's
 * @param settings what counts as an accident
 */
public record AdviceQuestion(
        Goal goal, Optional<WheelTurn> wheel, Map<String, Converter> converters, AccidentalSettings settings) {
    static final String WHEEL = "wheel";

    Converter converter(String button) {
        return converters.getOrDefault(button, Converter.REFERENCE_BOARD);
    }

    /** With the floor of the wheel, for the button of that name. */
    Goal goalOf(String button) {
        return turnOf(button)
                .map(turn -> goal.notBelow(turn.floorMilliNewtons()))
                .orElse(goal);
    }

    Optional<WheelTurn> turnOf(String button) {
        return wheel.filter(known -> button.equals(WHEEL));
    }
}
