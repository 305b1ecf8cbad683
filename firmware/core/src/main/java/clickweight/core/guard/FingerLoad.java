package clickweight.core.guard;

/**
 * What the finger on the wheel does when it does nothing: when it landed, and the force with which it lies there.
 *
 * <pre>
 * level    ____/^^^^^-----/\-----\____
 * touching ____|=================|____      from the touch level until below the lift level
 * fresh    ____|=====|________________      for a while after the touch
 * load         /^^^^^-----------           follows quickly while fresh, then slowly: a press hardly moves it
 * </pre>
 */
final class FingerLoad {
    /** The load is followed on this grid, so that its slowness does not depend on the poll rate. */
    static final int GRID_MICROS = 1000;

    /** 16 ms: half of a landing, so that its plateau is known when it is no longer fresh. */
    static final int FRESH_SHIFT = 4;

    /** 128 ms: a press rises in 30 to 90 ms, the hand's own changes take longer. */
    static final int SETTLED_SHIFT = 7;

    private int touchLevel = Integer.MAX_VALUE;
    private int liftLevel = Integer.MAX_VALUE;
    private int freshMicros;
    private boolean touching;
    private boolean fresh;
    private int touchedMicros;
    private int gridMicros;
    private int load;

    /** Levels at which a finger is taken to touch and to lift; see {@link GuardDefaults}. */
    void levels(int touch, int lift) {
        touchLevel = touch;
        liftLevel = lift < touch ? lift : touch - 1;
    }

    void configure(int landingMicros) {
        freshMicros = landingMicros;
    }

    void poll(int level, int nowMicros) {
        if (!touching) {
            if (level < touchLevel) {
                return;
            }
            touching = true;
            fresh = true;
            touchedMicros = nowMicros;
            gridMicros = nowMicros;
            load = level;
        } else if (level < liftLevel) {
            touching = false;
            fresh = false;
            return;
        }
        if (fresh && nowMicros - touchedMicros >= freshMicros) {
            fresh = false;
        }
        if (nowMicros - gridMicros >= GRID_MICROS) {
            gridMicros = nowMicros;
            load += level - load >> (fresh ? FRESH_SHIFT : SETTLED_SHIFT);
        }
    }

    /** Whether the finger landed a moment ago. */
    boolean fresh() {
        return fresh;
    }

    /** Force with which the finger lies there, as a level; meaningless while nothing touches. */
    int load() {
        return load;
    }
}
