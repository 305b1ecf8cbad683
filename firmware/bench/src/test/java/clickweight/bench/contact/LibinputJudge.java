package clickweight.bench.contact;

/**
 * The rule of libinput, as the timelines in its documentation describe it, behind a mouse that reports its bare contact
 * each millisecond.
 *
 * <pre>
 * press at once; a release within 25 ms of it is given when they are over
 * release at once; a press within 25 ms of it is given when they are over
 * a release and a press within 12 ms: from then on each release is given 12 ms late, and not if pressed again by then
 * </pre>
 */
final class LibinputJudge implements Judge {
    private static final int REPORT_MICROS = 1000;
    private static final int LONG_MICROS = 25_000;
    private static final int SHORT_MICROS = 12_000;

    private boolean raw;
    private boolean reported;
    private boolean pressed;
    private boolean spurious;
    private boolean waiting;
    private boolean deferred;
    private boolean detecting;
    private int waitingSince;
    private int deferredSince;
    private int nextReport;

    @Override
    public void make(boolean closed, int edgeMicros) {
        raw = closed;
    }

    @Override
    public void poll(int nowMicros) {
        if (nowMicros - nextReport < 0) {
            return;
        }
        nextReport = nowMicros + REPORT_MICROS;
        if (deferred && nowMicros - deferredSince >= SHORT_MICROS) {
            deferred = false;
            change(false, deferredSince);
        }
        if (detecting && nowMicros - waitingSince >= SHORT_MICROS) {
            detecting = false;
            // released and pressed again by now: no finger does that
            spurious |= reported;
        }
        if (waiting && nowMicros - waitingSince >= LONG_MICROS) {
            waiting = false;
        }
        reported = raw;
        if (deferred && reported) {
            deferred = false;
        } else if (!waiting && !deferred && reported != pressed) {
            if (!reported && spurious) {
                deferred = true;
                deferredSince = nowMicros;
            } else {
                change(reported, nowMicros);
            }
        }
    }

    private void change(boolean toPressed, int sinceMicros) {
        pressed = toPressed;
        waiting = true;
        waitingSince = sinceMicros;
        detecting = !toPressed && !spurious;
    }

    @Override
    public boolean pressed() {
        return pressed;
    }
}
