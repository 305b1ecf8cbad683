package clickweight.core.button;

/**
 * Press and release at the first edge, then deaf for the duration D; the level is read again when it ends.
 *
 * <pre>
 * contact  ____|--|_|----------|_|-|________
 * deaf         D......|        D......|
 * pressed  ____|===============|____________
 *
 * contact  ____|--|_________   gone when the deafness ends: released then, and deaf again
 * deaf         D......|D......|
 * pressed  ____|======|_____
 * </pre>
 *
 * No latency; a glitch is a click, and bounce longer than D gets through.
 */
final class EagerDebouncer extends SingleContactDebouncer {
    private boolean deaf;
    private int deafSinceMicros;

    @Override
    void started(int nowMicros) {
        deaf = false;
    }

    @Override
    void edge(int micros) {
        follow(micros);
    }

    @Override
    void poll(int nowMicros) {
        if (deaf && nowMicros - deafSinceMicros >= durationMicros()) {
            deaf = false;
        }
        follow(nowMicros);
    }

    private void follow(int micros) {
        if (!deaf && closed() != pressed()) {
            judge(closed());
            deaf = true;
            deafSinceMicros = micros;
        }
    }
}
