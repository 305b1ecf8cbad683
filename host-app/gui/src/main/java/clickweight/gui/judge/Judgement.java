package clickweight.gui.judge;

import java.util.Arrays;

/** How often each touch pressed, and when first. */
public final class Judgement {
    /** Stands for a touch that did not press. */
    public static final int NEVER = -1;

    private final int[] presses;
    private final int[] firstAt;

    Judgement(int touches) {
        presses = new int[touches];
        firstAt = new int[touches];
        Arrays.fill(firstAt, NEVER);
    }

    void press(int touch, int sample) {
        if (presses[touch]++ == 0) {
            firstAt[touch] = sample;
        }
    }

    /** How many touches were judged. */
    public int touches() {
        return presses.length;
    }

    /** Presses of one touch. */
    public int presses(int touch) {
        return presses[touch];
    }

    /** Sample of the first press of a touch, or {@link #NEVER}. */
    public int firstAt(int touch) {
        return firstAt[touch];
    }
}
