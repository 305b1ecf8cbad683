package clickweight.device.settings;

import clickweight.protocol.message.WheelLearn;

/**
 * How far a mouse is in finding its wheel's steps per detent.
 *
 * @param stepsPerDetent 1, 2 or 4 once found, else 0
 * @param rests times the wheel came to rest since it began
 * @param learning whether it still looks; it gives up after {@link WheelLearn#LONGEST_SECONDS}
 */
public record WheelProgress(int stepsPerDetent, int rests, boolean learning) {
    static WheelProgress of(int detail) {
        return new WheelProgress(
                WheelLearn.stepsPerDetent(detail), WheelLearn.rests(detail), WheelLearn.learning(detail));
    }

    /** Whether the steps are known. */
    public boolean found() {
        return stepsPerDetent > 0;
    }
}
