package clickweight.core.button;

/**
 * Press at the first closure, release when the contact stayed open for the duration D.
 *
 * <pre>
 * contact  ____|--|_|----------|_|-|________
 * wait            D.|          D.D.D..|
 * pressed  ____|======================|_____
 * </pre>
 *
 * No press latency and no double click from bounce or chatter shorter than D; a glitch is a click, a release is late by D.
 */
final class EagerPressDeferredRelease extends SingleContactDebouncer {
    @Override
    void started(int nowMicros) {}

    @Override
    void edge(int micros) {
        if (closed()) {
            judge(true);
        }
    }

    @Override
    void poll(int nowMicros) {
        if (closed()) {
            judge(true);
        } else if (disagreesFor(durationMicros(), nowMicros)) {
            judge(false);
        }
    }
}
