package clickweight.core.button;

/**
 * Press and release wait until the contact was still for the duration D. Each edge begins the wait anew.
 *
 * <pre>
 * contact  ____|--|_|----------|_|-|________
 * wait         D..D.D..|       D.D.D..|
 * pressed  ____________|==============|_____
 * </pre>
 *
 * Nothing shorter than D gets through; every press and release is late by D and by the bounce.
 */
final class DeferredDebouncer extends SingleContactDebouncer {
    @Override
    void started(int nowMicros) {}

    @Override
    void edge(int micros) {}

    @Override
    void poll(int nowMicros) {
        if (disagreesFor(durationMicros(), nowMicros)) {
            judge(closed());
        }
    }
}
