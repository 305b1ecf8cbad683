package clickweight.core.button;

/**
 * Press after an unbroken closure of W, then deaf for the duration L with the level read again at its end; release the
 * same way.
 *
 * <pre>
 * contact  _|-|__|-|_|------------|_|-|______________|-|__
 * proof     W.   W.  W..|         W.  W..|            W.    glitches shorter than W prove nothing
 * deaf                  L.....|          L.....|
 * pressed  _____________|================|________________
 *
 * contact  ____|-----|_________   gone while deaf: W was long over when the deafness ended, released then
 * deaf            L........|L........|
 * pressed  _______|========|_____
 * </pre>
 *
 * <p>W is 101 us, one more than the longest glitch that electrical disturbance was seen to make: 1 to 100 us. A bounce
 * seldom has a closure that long before it settles, so the price is about 0.2 ms instead of the whole bounce.
 */
final class QualifiedDebouncer extends SingleContactDebouncer {
    static final int PROOF_MICROS = 101;

    private boolean deaf;
    private int deafSinceMicros;

    @Override
    void started(int nowMicros) {
        deaf = false;
    }

    @Override
    void edge(int micros) {}

    @Override
    public void poll(int nowMicros) {
        if (deaf && nowMicros - deafSinceMicros >= durationMicros()) {
            deaf = false;
        }
        if (!deaf && disagreesFor(PROOF_MICROS, nowMicros)) {
            judge(closed());
            deaf = true;
            deafSinceMicros = nowMicros;
        }
    }
}
