package clickweight.core;

import clickweight.core.board.Board;

/**
 * Shares a poll between the inputs and the bench, so that it has a longest time whatever the lines do: edges come first, and
 * only so many; while there are many the bench waits, but not for ever.
 *
 * <pre>
 * edges that wait  | 0     | 4    | 9    |      |      | 0     | 60   | 54   | 48   | 42    | 40   |
 * taken            | 0     | 4    | 6    | 3    |      | 0     | 6    | 6    | 6    | 2     | 6    | ...
 * the bench        | works | waits| waits| waits| works| works | waits| waits| waits| works | waits|
 * </pre>
 *
 * Edges carry their own time, so that nothing is judged otherwise by this, only a poll or two later.
 */
final class PollShare {
    /** Six contacts that bounce and a spun wheel seldom make more in 125 us; more for long is a storm. */
    static final int MOST_EDGES = 6;

    /** From so many on the bench waits. */
    static final int MANY_EDGES = 3;

    /** So many polls in a row. */
    static final int LONGEST_WAIT = 3;

    private int waited;
    private int polledMicros;

    /** Before the first poll. */
    void start(int nowMicros) {
        polledMicros = nowMicros;
    }

    /** Edges that this poll may take. A loop slower than the tick takes as many more. */
    int edges(int nowMicros) {
        int elapsedMicros = nowMicros - polledMicros;
        polledMicros = nowMicros;
        int most = waited < LONGEST_WAIT ? MOST_EDGES : MANY_EDGES - 1;
        return elapsedMicros <= Board.TICK_MICROS ? most : elapsedMicros / Board.TICK_MICROS * most;
    }

    /** Whether the bench's turn is in this poll, in which so many edges were taken. */
    boolean benchWorks(int edgesTaken) {
        boolean waits = edgesTaken >= MANY_EDGES && waited < LONGEST_WAIT;
        waited = waits ? waited + 1 : 0;
        return !waits;
    }
}
