package clickweight.core.button;

/**
 * Every edge counts.
 *
 * <pre>
 * contact  ____|--|_|------|_|-|_____
 * pressed  ____|==|_|======|_|=|_____
 * </pre>
 *
 * For measuring a switch, and for contacts that do not bounce.
 */
final class NoDebounce extends SingleContactDebouncer {
    @Override
    void started(int nowMicros) {}

    @Override
    void edge(int micros) {
        judge(closed());
    }

    @Override
    void poll(int nowMicros) {
        judge(closed());
    }
}
