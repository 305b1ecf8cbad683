package clickweight.core.force;

/**
 * Thresholds that follow the finger: released when the force has fallen by so much from its highest, pressed when it has
 * risen by so much from its lowest. A press delta of 0 leaves the fixed thresholds.
 *
 * <pre>
 * top     ...........____.............    forces above count as the top: a hard press is not hard to let go
 *                   /    \   /\
 *                  /      \_/  \
 * bottom  ......../.............\....    below it is always released
 * pressed  ________|======|_|==|______
 * </pre>
 */
final class RapidTrigger {
    private int pressDelta;
    private int releaseDelta;
    private int bottom;
    private int top;
    private int extreme;

    /** Levels; {@code press} of 0 turns it off. */
    void configure(int press, int release, int bottomLevel, int topLevel) {
        pressDelta = press;
        releaseDelta = release;
        bottom = bottomLevel;
        top = topLevel;
        extreme = bottomLevel;
    }

    boolean on() {
        return pressDelta > 0;
    }

    int bottom() {
        return bottom;
    }

    /** Judgement changed at this force. */
    void turn(int level) {
        extreme = within(level);
    }

    private int within(int level) {
        return level < bottom ? bottom : level > top ? top : level;
    }

    /** Where it is pressed, after a smoothed force while released; at least {@code least} above the lowest. */
    int operating(int level, int least) {
        int now = within(level);
        if (now < extreme) {
            extreme = now;
        }
        return extreme + (pressDelta < least ? least : pressDelta);
    }

    /** Where it is released, after a smoothed force while pressed; at least {@code least} below the highest. */
    int release(int level, int least) {
        int now = within(level);
        if (now > extreme) {
            extreme = now;
        }
        int release = extreme - (releaseDelta < least ? least : releaseDelta);
        return release > bottom ? release : bottom;
    }
}
