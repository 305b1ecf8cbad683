package clickweight.core.settings;

import clickweight.protocol.Buttons;

/**
 * Wheel button and middle button held together for long bring the next profile, once each time. Both are the same button
 * to the computer, so that the chord clicks nothing else.
 *
 * <pre>
 * wheel   ____|==========================|____
 * middle  _______|==================|_________
 * held           2 s ........|
 * next    ___________________|________________
 * </pre>
 */
public final class ProfileChord {
    /** Longer than both are ever held by a finger that slipped from one onto the other. */
    public static final int HOLD_MICROS = 2000000;

    private static final int BOTH = 1 << Buttons.WHEEL | 1 << Buttons.MIDDLE;

    private boolean held;
    private boolean done;
    private int sinceMicros;

    /** A chord that is not held. */
    public ProfileChord() {}

    /** Whether the next profile is due now; {@code pressedMask}: the buttons judged pressed, one bit each. */
    public boolean due(int pressedMask, int nowMicros) {
        if ((pressedMask & BOTH) != BOTH) {
            held = false;
            done = false;
            return false;
        }
        if (!held) {
            held = true;
            sinceMicros = nowMicros;
        }
        if (done || nowMicros - sinceMicros < HOLD_MICROS) {
            return false;
        }
        done = true;
        return true;
    }
}
