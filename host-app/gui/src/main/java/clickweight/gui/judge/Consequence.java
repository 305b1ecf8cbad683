package clickweight.gui.judge;

import clickweight.gui.trace.RecordedPress;
import java.util.List;

/**
 * What thresholds would have made of recorded touches. What the mouse reported is taken for what was meant.
 *
 * @param meant presses that the mouse reported
 * @param touches touches without a press that it reported
 * @param missed of the presses meant, those that would not have come
 * @param accidental presses in touches in which none was meant
 * @param doubled presses beyond those meant
 * @param laterMicros mean time by which a press would come later than by the thresholds compared with; NaN without one
 */
public record Consequence(int meant, int touches, int missed, int accidental, int doubled, double laterMicros) {

    /** Compares two judgements of the same touches. */
    public static Consequence of(List<RecordedPress> recorded, Judgement before, Judgement now) {
        int meant = 0;
        int touches = 0;
        int missed = 0;
        int accidental = 0;
        int doubled = 0;
        int compared = 0;
        long later = 0;
        for (int touch = 0; touch < recorded.size(); touch++) {
            int reported = recorded.get(touch).pressedAt().length;
            int judged = now.presses(touch);
            meant += reported;
            touches += reported == 0 ? 1 : 0;
            missed += Math.max(0, reported - judged);
            accidental += reported == 0 ? judged : 0;
            doubled += reported == 0 ? 0 : Math.max(0, judged - reported);
            if (reported > 0 && judged > 0 && before.presses(touch) > 0) {
                compared++;
                later += (long) (now.firstAt(touch) - before.firstAt(touch))
                        * recorded.get(touch).periodMicros();
            }
        }
        double mean = compared == 0 ? Double.NaN : (double) later / compared;
        return new Consequence(meant, touches, missed, accidental, doubled, mean);
    }
}
