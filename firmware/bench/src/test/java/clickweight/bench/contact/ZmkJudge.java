package clickweight.bench.contact;

/**
 * The rule of ZMK, as its documentation describes it: scanned each millisecond from the first edge on, a counter goes up
 * while the level differs from the state and down while it does not; the state flips once the counter has reached the
 * threshold.
 */
final class ZmkJudge implements Judge {
    private static final int SCAN_MICROS = 1000;

    private final int pressMillis;
    private final int releaseMillis;
    private boolean raw;
    private boolean pressed;
    private boolean scanning;
    private int counterMillis;
    private int nextScanMicros;

    ZmkJudge(int pressMillis, int releaseMillis) {
        this.pressMillis = pressMillis;
        this.releaseMillis = releaseMillis;
    }

    @Override
    public void make(boolean closed, int edgeMicros) {
        raw = closed;
        if (!scanning) {
            scanning = true;
            nextScanMicros = edgeMicros;
        }
    }

    @Override
    public void poll(int nowMicros) {
        while (scanning && nowMicros - nextScanMicros >= 0) {
            nextScanMicros += SCAN_MICROS;
            scan();
        }
    }

    private void scan() {
        if (raw == pressed) {
            counterMillis = Math.max(0, counterMillis - 1);
            // a held key is scanned on, a resting one waits for an edge
            scanning = pressed || counterMillis > 0;
            return;
        }
        if (counterMillis < (pressed ? releaseMillis : pressMillis)) {
            counterMillis++;
            return;
        }
        pressed = raw;
        counterMillis = 0;
    }

    @Override
    public boolean pressed() {
        return pressed;
    }
}
