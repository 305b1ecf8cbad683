package clickweight.core.guard;

/**
 * Between the wheel and the report: a press or a release may roll the wheel by a detent; that is not scrolled.
 *
 * <pre>
 * pressed   ___|==============================|____
 * suspect   ___|.....|                        |.....|     so long after an edge
 * detents   ______+1______________+1__________+1+1+1_
 * scrolled  ______________________+1____________+2+1_     lone: dropped; later: at once; more follow: all of them
 * </pre>
 *
 * <p>Motion is held while it is suspect and lone. It goes out whole as soon as a second detent is completed, and is dropped in
 * whole detents only, so that what comes later fits to the notches: scrolled + dropped + held = turned, always. Half a detent
 * stays held until the wheel moves again. The encoder is followed all the while; only its output waits.
 *
 * <p>In the mode in which pressing stops scrolling, all that the wheel turns from the press until the suspicion after its
 * release ends is dropped, exact in the same way.
 */
public final class LoneDetentGuard {
    /** Units of a detent. */
    static final int UNITS_PER_DETENT = 120;

    private final GuardListener listener;
    private int suspectMicros;
    private boolean pressStopsScroll;
    private boolean pressed;
    private boolean suspect;
    private boolean turning;
    private int edgeMicros;
    private int heldUnits;
    private int heldDetents;

    /** Off until configured. */
    public LoneDetentGuard(GuardListener listener) {
        this.listener = listener;
    }

    /** Suspicion after an edge, 0 (guard off) to 500000 us; {@code stop}: whether a press stops all scrolling. */
    public void configure(int suspicionMicros, boolean stop) {
        suspectMicros = suspicionMicros;
        pressStopsScroll = stop && suspicionMicros != 0;
    }

    /** Whether the wheel button is reported pressed, once a poll, before the motion of that poll. */
    public void poll(boolean nowPressed, int nowMicros) {
        if (nowPressed != pressed) {
            pressed = nowPressed;
            // what a press rolled and its release rolls back is one movement: an edge only prolongs the suspicion
            if (suspectMicros != 0) {
                turning = turning && suspect;
                suspect = true;
                edgeMicros = nowMicros;
            }
        } else if (suspect && nowMicros - edgeMicros >= suspectMicros && !(pressStopsScroll && pressed)) {
            suspect = false;
            settle();
        }
    }

    /** The wheel moved: 1/120 detent, and detents completed, both signed. What is to be scrolled is told at once. */
    public void scroll(int units, int detents) {
        heldUnits += units;
        heldDetents += detents;
        if (!suspect || turning || !pressStopsScroll && (heldDetents > 1 || heldDetents < -1)) {
            turning = suspect && !pressStopsScroll;
            release();
        }
    }

    private void release() {
        int units = heldUnits;
        int detents = heldDetents;
        heldUnits = 0;
        heldDetents = 0;
        if (units != 0 || detents != 0) {
            listener.scrolled(units, detents);
        }
    }

    /** Drops what is held, in whole detents. */
    private void settle() {
        int detents = heldDetents;
        if (detents != 0) {
            heldUnits -= detents * UNITS_PER_DETENT;
            heldDetents = 0;
            listener.dropped(detents);
        }
    }
}
