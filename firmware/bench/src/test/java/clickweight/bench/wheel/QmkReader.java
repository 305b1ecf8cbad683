package clickweight.bench.wheel;

/**
 * As keyboards do it, from QMK's documentation of its encoder feature: each matrix scan looks at the pins, a table adds a
 * pulse up or down, and ENCODER_RESOLUTION pulses make a click. A scan is taken for 1 ms. What is over a whole click stays
 * as a remainder, and a press of the other direction only takes it back.
 */
final class QmkReader extends TableReader {
    private static final int RESOLUTION = 2;
    private static final int SCAN_PASSES = 8;

    QmkReader() {
        super("QMK-like, scan 1 ms", SCAN_PASSES);
    }

    @Override
    int add(int pulses) {
        if (pulses >= RESOLUTION) {
            tell(1);
        } else if (pulses <= -RESOLUTION) {
            tell(-1);
        }
        return pulses % RESOLUTION;
    }
}
