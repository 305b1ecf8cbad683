package clickweight.core.button;

/**
 * Time closed is added, time open subtracted, within 0 and the duration D; pressed at D, released at 0.
 *
 * <pre>
 * contact   ____|--|_|------------|_|-|________
 * sum     D              /--------\ / \
 *         0 ____/\/                     \______
 * pressed   ____________|===============|______
 * </pre>
 *
 * Latency is D and twice the time the bounce spent open; a burst of short spikes adds up only when it is mostly closed.
 */
final class IntegratorDebouncer extends SingleContactDebouncer {
    private int sumMicros;
    private int lastMicros;

    @Override
    void started(int nowMicros) {
        sumMicros = pressed() ? durationMicros() : 0;
        lastMicros = nowMicros;
    }

    /** The caller has run the sum up to this edge. */
    @Override
    void edge(int micros) {}

    @Override
    void poll(int nowMicros) {
        int elapsed = nowMicros - lastMicros;
        if (elapsed < 0) {
            return;
        }
        lastMicros = nowMicros;
        // the duration may have been lowered since
        int sum = Math.min(sumMicros, durationMicros());
        if (closed()) {
            sumMicros = elapsed >= durationMicros() - sum ? durationMicros() : sum + elapsed;
            judge(pressed() || sumMicros == durationMicros());
        } else {
            sumMicros = elapsed >= sum ? 0 : sum - elapsed;
            judge(pressed() && sumMicros > 0);
        }
    }
}
