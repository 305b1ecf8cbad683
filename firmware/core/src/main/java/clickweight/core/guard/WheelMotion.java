package clickweight.core.guard;

/**
 * How much the wheel's motion counts now, 0 to 16 sixteenths.
 *
 * <pre>
 * steps     |   | | | |
 * share     4444     ____
 *               6     16 \__
 *                           \__          falls by a sixteenth each decay/16
 * ____|         |hold        |____0
 * </pre>
 *
 * <p>One step alone is no scrolling: a press rolls the wheel a little, a resting finger makes it tremble to and fro. The
 * second step in the same direction is.
 */
final class WheelMotion {
    /** The whole of it. */
    static final int FULL = 16;

    /** A step alone counts a quarter: the wheel may have been rolled by the press itself. */
    static final int LONE = 4;

    /** Slow turning counts three quarters: people press less hard when they turn slowly. */
    static final int SLOW = 12;

    /** Steps further apart are slow: 6 detents of two steps a second, reading speed. */
    static final int SLOW_STEP_MICROS = 80000;

    private int holdMicros;
    private int fallMicros;
    private int share;
    private boolean falling;
    private int sinceMicros;
    private int lastDirection;
    private int steps;

    /** Microseconds: as in the timeline; {@code decay} is that of the whole share. */
    void configure(int hold, int decay) {
        holdMicros = hold;
        fallMicros = decay >> 4;
    }

    void step(int direction, int micros) {
        steps += direction;
        int counts = LONE;
        if (share != 0 && direction == lastDirection) {
            counts = falling || micros - sinceMicros >= SLOW_STEP_MICROS ? SLOW : FULL;
        }
        if (share < counts) {
            share = counts;
        }
        falling = false;
        lastDirection = direction;
        sinceMicros = micros;
    }

    /** Lets time go on. */
    void poll(int nowMicros) {
        if (share != 0 && nowMicros - sinceMicros >= (falling ? fallMicros : holdMicros)) {
            falling = true;
            sinceMicros = nowMicros;
            share--;
        }
    }

    /** Sixteenths; 0 when the wheel has been still long enough. */
    int share() {
        return share;
    }

    /** Whether the last step is so near that the wheel counts as turning. */
    boolean turning() {
        return share != 0 && !falling;
    }

    /** Sum of the steps since start. */
    int steps() {
        return steps;
    }
}
