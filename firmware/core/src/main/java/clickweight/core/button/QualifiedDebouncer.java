package clickweight.core.button;

/**
 * Press after an unbroken closure of W, then deaf for the lockout L with the level read again at its end; release the same
 * way, and later when this switch was seen to open by itself.
 *
 * <pre>
 * contact  _|-|__|-|_|------------|_|-|______________|-|__
 * proof     W.   W.  W..|         W.  W..|            W.    glitches shorter than W prove nothing
 * deaf               L.....|      L.....|                   from the edge that is proved, or began it
 * pressed  _____________|================|________________
 *
 * contact  ____|-----|_________   gone while deaf: W was long over when the deafness ended, released then
 * deaf         L........|
 * pressed  _______|=====|______
 *
 * contact  ----------|____|-------------|___________   opens by itself, as was learned; then truly
 * proof              W..                W..
 * doubt              H.......|          H.......|
 * pressed  =====================================|___
 * </pre>
 *
 * <p>A bounce seldom has a closure as long as W before it settles, so the price is about 0.2 ms instead of the whole
 * bounce. H is 0 on a healthy switch; {@link LearnedHoldOff} says how it grows. Holds and gaps are counted from the first edge
 * of a change, also when it bounces: what was still for L before is a new change.
 */
class QualifiedDebouncer extends SingleContactDebouncer {
    /** The longest bounce of a release that was seen: 157 ms; more than any gap that {@link LearnedHoldOff} cares for. */
    static final int LONGEST_BOUNCE_MICROS = 160_000;

    private final LearnedHoldOff holdOff = new LearnedHoldOff();
    private int proofMicros = ContactTimes.PROOF_MICROS;
    private int deafSinceMicros;
    private int closedMicros;
    private int openedMicros;
    private int doubtMicros;
    private boolean deaf;
    private boolean closing;
    private boolean opening;
    private boolean doubted;
    private boolean reclosed;
    private boolean justReleased;

    /** W, and the longest hold-off that may be learned; the lockout L is the family's own time. */
    final void configure(int wMicros, int longestHoldOffMicros) {
        proofMicros = wMicros;
        holdOff.configure(longestHoldOffMicros);
    }

    @Override
    void started(int nowMicros) {
        deaf = false;
        doubted = false;
        justReleased = false;
        holdOff.unknown();
        closing = closed();
        closedMicros = nowMicros;
        opening = !closed();
        openedMicros = nowMicros;
    }

    @Override
    void edge(int micros) {
        if (pressed() && !closed() && !opening) {
            opening = true;
            openedMicros = micros;
        } else if (!pressed() && closed() && !closing) {
            closing = true;
            closedMicros = micros;
        }
    }

    @Override
    void poll(int nowMicros) {
        boolean stillDeaf = deaf(nowMicros);
        if (pressed() && closed()) {
            pollHeld(nowMicros);
        } else if (pressed()) {
            pollOpened(stillDeaf, nowMicros);
        } else if (closed()) {
            if (!stillDeaf && disagreesFor(proofMicros, nowMicros)) {
                press();
            }
        } else {
            pollRested(nowMicros);
        }
    }

    private void pollRested(int nowMicros) {
        if (closing && nowMicros - closedMicros >= durationMicros()) {
            closing = false;
        }
        if (justReleased && nowMicros - openedMicros >= LONGEST_BOUNCE_MICROS) {
            justReleased = false;
        }
    }

    private void pollHeld(int nowMicros) {
        if (!opening) {
            if (holdOff.ages()) {
                holdOff.held(nowMicros);
            }
            return;
        }
        boolean proved = nowMicros - edgeMicros() >= proofMicros;
        if (!proved || nowMicros - openedMicros < durationMicros()) {
            return;
        }
        if (doubted) {
            if (!reclosed) {
                // closed after the longest bounce: whether or not it stays so, the doubt was right
                reclosed = true;
                holdOff.closedAgain(edgeMicros() - openedMicros, edgeMicros());
            }
            if (nowMicros - openedMicros < doubtMicros) {
                return;
            }
        }
        opening = false;
        doubted = false;
    }

    private void pollOpened(boolean stillDeaf, int nowMicros) {
        if (stillDeaf || !disagreesFor(proofMicros, nowMicros)) {
            return;
        }
        if (doubted && holdOff.swallowed()) {
            doubted = false;
            openedMicros = edgeMicros();
        }
        if (!doubted) {
            doubted = true;
            reclosed = false;
            doubtMicros = holdOff.doubtMicros(openedMicros);
        }
        if (nowMicros - openedMicros >= doubtMicros) {
            release();
        }
    }

    /** Pressed since the last edge. */
    final void press() {
        int micros = edgeMicros();
        boolean goesOn = justReleased && holdOff.closedAgain(micros - openedMicros, micros);
        if (goesOn) {
            holdOff.goesOn(micros);
        } else {
            holdOff.begins(closedMicros);
        }
        justReleased = false;
        closing = false;
        opening = false;
        doubted = false;
        begin(true, micros);
    }

    /** Released since the contact opened. */
    final void release() {
        opening = false;
        doubted = false;
        justReleased = true;
        holdOff.ends();
        begin(false, edgeMicros());
    }

    private void begin(boolean nowPressed, int sinceMicros) {
        judge(nowPressed);
        deaf = true;
        deafSinceMicros = sinceMicros;
    }

    /** Ends the deafness when its time has come; returns whether it goes on. */
    final boolean deaf(int nowMicros) {
        if (deaf && nowMicros - deafSinceMicros >= durationMicros()) {
            deaf = false;
        }
        return deaf;
    }

    final boolean justReleased() {
        return justReleased;
    }

    /** Whether the press under way was held for less than 25 ms when the contact opened. */
    final boolean heldShortly() {
        return holdOff.heldShortly();
    }

    final int proofMicros() {
        return proofMicros;
    }
}
