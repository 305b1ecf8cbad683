package clickweight.core.encoder;

/**
 * Walks the Gray circle. A state is {@code A * 2 + B}; A leading B counts up:
 *
 * <pre>
 * A  __|-----|_____|-----|__
 * B  _____|-----|_____|-----
 *    00 10 11 01 00 10 11 01      +1 each, read from left to right; -1 from right to left
 * </pre>
 *
 * <p>Both lines at once is illegal: it may be two steps either way. It is counted, moves nothing, and the walk goes on
 * from where the lines are.
 */
public final class QuadratureDecoder {
    /** Result of {@link #transition} for a change of both lines. */
    public static final int ILLEGAL = 2;

    /*
     * Two bits for each of the 16 transitions, at bit 2 * (from * 4 + to): 0 stay, 1 up, 2 illegal, 3 down. Packed into
     * one word because a table would live in RAM on the chip.
     *
     *   to:        11 10 01 00
     *   from 11:    0  3  1  2   -> 00 11 01 10
     *   from 10:    1  0  2  3   -> 01 00 10 11
     *   from 01:    3  2  0  1   -> 11 10 00 01
     *   from 00:    2  1  3  0   -> 10 01 11 00
     */
    private static final int TRANSITIONS = 0x364BE19C;

    private int state;
    private int illegalTransitions;

    /** What a change from one state to another means: 0, +1, -1 or {@link #ILLEGAL}. States are 0 to 3. */
    public static int transition(int from, int to) {
        int code = TRANSITIONS >>> ((from << 2 | to) << 1 & 31) & 3;
        return code == 3 ? -1 : code;
    }

    /** Puts the decoder where the lines are, without counting. */
    public void start(boolean a, boolean b) {
        state = state(a, b);
    }

    /** Takes the levels now and returns the step they mean: -1, 0 or +1. */
    public int update(boolean a, boolean b) {
        int next = state(a, b);
        int step = transition(state, next);
        state = next;
        if (step == ILLEGAL) {
            illegalTransitions++;
            return 0;
        }
        return step;
    }

    private static int state(boolean a, boolean b) {
        return (a ? 2 : 0) | (b ? 1 : 0);
    }

    /** Changes of both lines at once since start. */
    public int illegalTransitions() {
        return illegalTransitions;
    }
}
