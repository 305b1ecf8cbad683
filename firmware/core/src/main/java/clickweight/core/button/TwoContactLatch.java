package clickweight.core.button;

/**
 * Set by the normally open contact, reset by the normally closed one. The moving blade bounces on one of them and does
 * not reach the other, so neither bounce nor chatter can be seen, and nothing has to wait.
 *
 * <pre>
 * break    ----|_____________________|-|_|----
 * make     _______|-|_|-------|_|-|___________
 * pressed  _______|==================|________
 *
 * make     ___|-|____   a glitch while the other contact is closed: impossible for the blade, ignored
 * break    ----------
 * pressed  __________
 * </pre>
 *
 * Both open is the blade in flight, both closed is a fault: the judgement stays as it was.
 */
final class TwoContactLatch extends Debouncer {
    private boolean makeClosed;
    private boolean breakClosed;

    /** Has no timers. */
    @Override
    void configure(int durationMicros) {}

    @Override
    void start(boolean pressedSoFar, boolean make, boolean brk, int nowMicros) {
        judge(pressedSoFar);
        makeClosed = make;
        breakClosed = brk;
    }

    @Override
    void contacts(boolean make, boolean brk, int micros) {
        makeClosed = make;
        breakClosed = brk;
        poll(micros);
    }

    @Override
    void poll(int nowMicros) {
        if (makeClosed != breakClosed) {
            judge(makeClosed);
        }
    }
}
