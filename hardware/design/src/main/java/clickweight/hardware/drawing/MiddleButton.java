package clickweight.hardware.drawing;

/**
 * Where the separate middle button lies, in millimetres seen from above: x to the right of the wheel, y away from the palm
 * from the wheel's axle. It is a bar ahead of the left button: the middle finger stays on the wheel, the index finger
 * stretches to the bar. It slides along y, so that the step ahead of the finger is the same for every hand.
 *
 * <p>Hand lengths: British adults of 19 to 65 years, 5th percentile of women to 95th of men (Pheasant and Haslegrave,
 * Bodyspace, hand length: 160, 175 and 190 for women, 175, 190 and 205 for men). Where a fingertip comes to lie on a mouse
 * that fills the palm is taken as {@link #TIP} of the hand's length: an assumption, not measured.
 */
public final class MiddleButton {
    public static final double SHORTEST_HAND = 160;
    public static final double MIDDLE_HAND = 182.5;
    public static final double LONGEST_HAND = 205;
    /** From the palm's rest to the fingertip, of the hand's length. */
    public static final double TIP = 0.55;
    /** The wheel lies under the fingertip of this hand. */
    public static final double WHEEL_HAND = MIDDLE_HAND;
    /** How far ahead of the resting fingertip the bar begins. */
    public static final double STEP = 8;

    public static final double BAR_WIDTH = 12;
    public static final double BAR_DEPTH = 10;
    /** From the wheel's middle to the bar's nearer edge. */
    public static final double BAR_BESIDE = 11;
    /** Travel of the bar in its slot. */
    public static final double SLIDE = 26;
    /** Breadth of a finger on the wheel, 95th percentile of men, rounded up. */
    public static final double FINGER_BREADTH = 20;
    /** How far a fingertip goes to and fro while scrolling. */
    public static final double SCROLL_STROKE = 24;

    private MiddleButton() {}

    /** Where the fingertip of a hand rests. */
    public static double tip(double handLength) {
        return TIP * (handLength - WHEEL_HAND);
    }

    /** Where the bar begins for a hand. */
    public static double barBegins(double handLength) {
        return tip(handLength) + STEP;
    }

    /** The part of the slide that all hands from the shortest to the longest need. */
    public static double slideNeeded() {
        return barBegins(LONGEST_HAND) - barBegins(SHORTEST_HAND);
    }
}
