package clickweight.core.encoder;

/**
 * Believes a line's level only after it lasted unbroken for W.
 *
 * <pre>
 * line      ___|-|____|-|_|---------
 * proof        W.     W.  W..|
 * believed  _________________|------
 * </pre>
 *
 * W is 101 us, longer than electrical glitches of 1 to 100 us; a glitch on both lines at once would otherwise look like
 * a full turn of the Gray walk. At 2000 steps/s a line keeps each level for 1000 us, bounce taken off still 600 us.
 */
final class GlitchFilter {
    static final int PROOF_MICROS = 101;

    private boolean level;
    private boolean believed;
    private int edgeMicros;

    void start(boolean high) {
        level = high;
        believed = high;
    }

    void edge(boolean high, int micros) {
        if (high != level) {
            level = high;
            edgeMicros = micros;
        }
    }

    /** Whether a new level has been there long enough to be believed. */
    boolean due(int nowMicros) {
        return level != believed && nowMicros - edgeMicros >= PROOF_MICROS;
    }

    void believe() {
        believed = level;
    }

    boolean believed() {
        return believed;
    }

    /** When the level last changed. */
    int edgeMicros() {
        return edgeMicros;
    }
}
