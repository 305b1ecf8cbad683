package clickweight.bench.contact;

/**
 * The per-key rules of QMK, as its documentation describes them: the matrix is scanned, time is counted in whole
 * milliseconds.
 *
 * <pre>
 * sym_defer   a change counts when the level was still for D
 * sym_eager   a change counts at once, further ones are not seen for D
 * asym        press as sym_eager, release as sym_defer
 * </pre>
 */
final class QmkJudge implements Judge {
    private final boolean eagerPress;
    private final boolean eagerRelease;
    private final int durationMillis;
    private boolean raw;
    private boolean seen;
    private boolean pressed;
    private boolean running;
    private boolean deaf;
    private int sinceMillis;

    private QmkJudge(boolean eagerPress, boolean eagerRelease, int durationMillis) {
        this.eagerPress = eagerPress;
        this.eagerRelease = eagerRelease;
        this.durationMillis = durationMillis;
    }

    static QmkJudge defer(int millis) {
        return new QmkJudge(false, false, millis);
    }

    static QmkJudge eager(int millis) {
        return new QmkJudge(true, true, millis);
    }

    static QmkJudge asym(int millis) {
        return new QmkJudge(true, false, millis);
    }

    @Override
    public void make(boolean closed, int edgeMicros) {
        raw = closed;
    }

    @Override
    public void poll(int nowMicros) {
        int now = Math.floorDiv(nowMicros, 1000);
        if (running && now - sinceMillis >= durationMillis) {
            running = false;
            if (!deaf && seen != pressed) {
                pressed = seen;
            }
            deaf = false;
        }
        if (running && deaf) {
            return;
        }
        boolean eager = pressed ? eagerRelease : eagerPress;
        if (eager && raw != pressed) {
            pressed = raw;
            begin(true, now);
        } else if (!eager && raw != seen) {
            begin(false, now);
            running = raw != pressed;
        }
        seen = raw;
    }

    private void begin(boolean nowDeaf, int now) {
        running = true;
        deaf = nowDeaf;
        sinceMillis = now;
    }

    @Override
    public boolean pressed() {
        return pressed;
    }
}
