package clickweight.core.encoder;

/**
 * Whether the lines bounce at all. An edge that goes on in the direction of the one before speaks for clean lines, one that
 * goes back against them: four times as much when it undoes what a glitch could have done.
 *
 * <pre>
 * A       __|-----|_____|--|__|---|_____|-----|___|-|_|--
 * B       _____|-----|_________|-----|_____|-----|_____|-
 * score    16 17 18 19 20 19 18 19 20 21 22 23 24 20 16 17
 * </pre>
 *
 * A wheel turned to and fro stays clean; one that bounces at every second step is not. At the start lines are taken for
 * clean, until the first bounce.
 */
final class BounceWatch {
    private static final int MOST = 32;
    private static final int CLEAN = 8;
    private static final int SHORT = 4;

    private int score = MOST / 2;
    private int direction;

    /** An edge that would be a step up (+1) or down (-1), so long after the edge before it. */
    void edge(int step, int afterMicros) {
        int back = afterMicros < CleanLines.PROOF_MICROS ? SHORT : 1;
        if (step == direction) {
            score = score < MOST ? score + 1 : MOST;
        } else if (direction != 0) {
            score = score > back ? score - back : 0;
        }
        direction = step;
    }

    boolean clean() {
        return score >= CLEAN;
    }
}
