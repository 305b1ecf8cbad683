package clickweight.core.guard;

/**
 * What the finger on the wheel does when it does nothing: when it landed, and the force with which it lies there.
 *
 * <pre>
 * level    ____/^^^^^-----/\-----\____
 * touching ____|=================|____      from the touch level until below the lift level
 * fresh    ____|=====|________________      for a while after the touch, and until it rises no more
 * recent       /^^^^^------/--\--          follows quickly: a press leaves it behind, a drift does not
 * load         /^^^^^-----------          the same while fresh, then slowly, and not while a press is reported
 * </pre>
 */
final class FingerLoad {
    /** The load is followed on this grid, so that its slowness does not depend on the poll rate. */
    static final int GRID_MICROS = 1000;

    /** 16 ms: a third of a landing or of a press, a tenth of a drift. */
    static final int RECENT_SHIFT = 4;

    /** 128 ms: a press rises in 30 to 90 ms, the hand's own changes take longer. */
    static final int LOAD_SHIFT = 7;

    private int touchLevel = Integer.MAX_VALUE;
    private int liftLevel = Integer.MAX_VALUE;
    private int freshMicros;
    private int stillRising;
    private boolean touching;
    private boolean fresh;
    private int touchedMicros;
    private int gridMicros;
    private int recent;
    private int load;

    /** Levels at which a finger is taken to touch and to lift. */
    void levels(int touch, int lift) {
        touchLevel = touch;
        liftLevel = lift < touch ? lift : touch - 1;
    }

    /** How long a touch is fresh at least, and by how much a level that still rises leads the recent ones. */
    void configure(int landingMicros) {
        freshMicros = landingMicros;
    }

    void stillRising(int lead) {
        stillRising = lead;
    }

    void poll(int level, boolean pressing, int nowMicros) {
        if (!touching) {
            if (level < touchLevel) {
                return;
            }
            touching = true;
            fresh = true;
            touchedMicros = nowMicros;
            gridMicros = nowMicros;
            recent = level;
            load = level;
        } else if (level < liftLevel) {
            touching = false;
            fresh = false;
            return;
        }
        if (fresh && nowMicros - touchedMicros >= freshMicros && level - recent < stillRising) {
            fresh = false;
        }
        if (nowMicros - gridMicros >= GRID_MICROS) {
            gridMicros = nowMicros;
            recent += level - recent >> RECENT_SHIFT;
            if (fresh) {
                load = recent;
            } else if (!pressing) {
                load += level - load >> LOAD_SHIFT;
            }
        }
    }

    /** Whether a finger is there. */
    boolean touching() {
        return touching;
    }

    /** Whether the finger landed a moment ago. */
    boolean fresh() {
        return fresh;
    }

    /** Force of the last moments, as a level; meaningless while nothing touches. */
    int recent() {
        return recent;
    }

    /** Force with which the finger lies there, as a level; meaningless while nothing touches. */
    int load() {
        return load;
    }
}
