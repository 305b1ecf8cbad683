package clickweight.cli.recording;

import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.recommendation.GuardAdviser;
import clickweight.measure.recommendation.WheelMotion;
import clickweight.measure.statistics.InsufficientDataException;
import java.util.List;
import java.util.Optional;

/**
 * What is said of the scroll guard of a wheel.
 *
 * @param scrollMilliNewtons what it should ask for on top while the wheel turns; empty when nothing can be said
 * @param refusal why not; empty when it is said
 */
public record ScrollGuardAdvice(Optional<Double> scrollMilliNewtons, String refusal) {
    /** No wheel, or nothing known of its turning. */
    static final ScrollGuardAdvice NONE = new ScrollGuardAdvice(Optional.empty(), "");

    static ScrollGuardAdvice of(String button, List<ForceTrack> tracks, AdviceQuestion question) {
        if (!button.equals(AdviceQuestion.WHEEL)) {
            return NONE;
        }
        try {
            return new ScrollGuardAdvice(Optional.of(adviser(button, question).scrollMilliNewtons(tracks)), "");
        } catch (InsufficientDataException e) {
            return new ScrollGuardAdvice(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    /** The tracks as the button's operating force meets them behind the guard. */
    List<ForceTrack> judged(String button, List<ForceTrack> tracks, AdviceQuestion question) {
        return scrollMilliNewtons
                .map(scroll -> adviser(button, question).eased(tracks, scroll))
                .orElse(tracks);
    }

    private static GuardAdviser adviser(String button, AdviceQuestion question) {
        return new GuardAdviser(question.goalOf(button), WheelMotion.USUAL, question.settings());
    }
}
