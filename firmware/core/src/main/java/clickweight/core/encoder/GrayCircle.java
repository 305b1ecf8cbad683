package clickweight.core.encoder;

/**
 * The Gray circle. Levels are {@code A * 2 + B}; A leading B counts up:
 *
 * <pre>
 * A       __|-----|_____|-----|__
 * B       _____|-----|_____|-----
 *         00 10 11 01 00 10 11 01      +1 each, read from left to right; -1 from right to left
 * place    0  1  2  3  4  5  6  7
 * </pre>
 *
 * <p>Both lines at once is illegal: it may be two steps either way.
 */
final class GrayCircle {
    /** Result of {@link #transition} for a change of both lines. */
    static final int ILLEGAL = 2;

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

    private GrayCircle() {}

    /** What a change from some levels to others means: 0, +1, -1 or {@link #ILLEGAL}. */
    static int transition(int from, int to) {
        int code = TRANSITIONS >>> ((from << 2 | to) << 1 & 31) & 3;
        return code == 3 ? -1 : code;
    }

    /** The levels at a place, which may be any number of steps up or down from 0. */
    static int levels(int place) {
        // binary to Gray mirrored: bit 1 of the place is B, and A differs from it in odd places
        int b = place >> 1 & 1;
        return (b ^ place & 1) << 1 | b;
    }

    /** The place with these levels, 0 to 3. */
    static int place(int levels) {
        int b = levels & 1;
        return b << 1 | b ^ levels >> 1;
    }
}
