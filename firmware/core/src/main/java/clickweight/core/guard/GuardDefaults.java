package clickweight.core.guard;

/**
 * What the guard's numbers are when nobody chooses. Forces are millinewtons above zero force or above the base (the operating
 * force of the wheel button); the caller turns them into levels. Chosen on the simulated human of the bench, on other seeds
 * than those it reports.
 */
public final class GuardDefaults {
    /**
     * A finger touches from here, 50 to 500. Too small: noise and the wheel's own weight touch; too large: a landing is seen
     * late and seems younger than it is.
     */
    public static final int TOUCH_MILLI_NEWTONS = 150;

    /** A finger has lifted below this, 30 to 480, under the touch. Too small: a lift is missed; too large: noise lifts. */
    public static final int LIFT_MILLI_NEWTONS = 90;

    /**
     * Added to base or load, whichever is more, while the wheel turns, 0 to 3000. Too small: bonus clicks; too large: a click
     * meant while scrolling must be hard, or is missed.
     */
    public static final int SCROLL_MILLI_NEWTONS = 330;

    /**
     * How far above base a landing must be at the end of its confirmation, 0 to 3000, with the wheel still, to be reported
     * then. Too small: heavy landings click; too large: presses that hold are missed and taps wait until they turn back.
     */
    public static final int LANDING_MILLI_NEWTONS = 1200;

    /**
     * A landing this far above base is reported in the same sample, 0 to 5000. Too small: hard landings click; too large:
     * taps wait for their confirmation.
     */
    public static final int SURE_MILLI_NEWTONS = 1800;

    /**
     * By how much a press must rise above base or load while the raise of a scroll fades, 0 to 3000. Too small: the end of a
     * scroll clicks; too large: a click just after it is missed.
     */
    public static final int RISE_MILLI_NEWTONS = 330;

    /**
     * By how much a press from rest must have risen within about 16 ms, 0 to 500. Too small: a heavy rest that drifts
     * clicks; too large: clicks from a rest near the base come late, slow ones are missed.
     */
    public static final int REST_RISE_MILLI_NEWTONS = 120;

    /**
     * A landing that has this much above base and turns back is a tap, 0 to 3000. Too small: landings that overshoot click;
     * too large: soft taps are missed.
     */
    public static final int TAP_MILLI_NEWTONS = 400;

    /**
     * How far above base a landing must still be when it was held long with the wheel still, 0 to 3000. Too small: heavy
     * rests click; too large: press-and-scroll from a landing is missed.
     */
    public static final int HELD_MILLI_NEWTONS = 500;

    /** Turning back is falling by this much from the peak, 50 to 2000. Too small: an unsteady landing clicks; too large: delay. */
    public static final int FALL_MILLI_NEWTONS = 450;

    /** A touch is a fresh landing for so long, 0 to 200000. Too small: slow landings click; too large: taps wait. */
    public static final int LANDING_MICROS = 80000;

    /** A fresh landing is looked at for so long, 0 to 60000. Too small: scrolls click before they turn; too large: delay. */
    public static final int CONFIRM_MICROS = 60000;

    /** A tap may turn back until this long after it crossed the base, 0 to 300000. Too small: taps are missed; too large: delay. */
    public static final int TAP_MICROS = 130000;

    /**
     * A landing that is held for so long with the wheel still, and is still hard, is a press, 0 to 1000000. Too small:
     * slow scrolls click before they turn; too large: press-and-scroll from a landing begins late.
     */
    public static final int STILL_MICROS = 300000;

    /** The wheel turns until this long after a step, 0 to 500000. Too small: slow scrolling clicks; too large: late clicks. */
    public static final int HOLD_MICROS = 150000;

    /** Then its effect fades over this, 16 to 1000000. Too small: lifting after a scroll clicks; too large: late clicks. */
    public static final int DECAY_MICROS = 350000;

    private GuardDefaults() {}
}
