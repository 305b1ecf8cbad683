package clickweight.core;

import clickweight.core.board.Board;

/**
 * Shares a poll between the inputs and telemetry, so that it has a longest time whatever the lines do: edges come first, and
 * only so many; while there are any, or when the mouse's report was sent, telemetry waits, but not for ever.
 *
 * <pre>
 * edges that wait  | 0     | 2    | 5    | 2     | 2    | 0     | 60   | 57   | 54    | 54   |
 * taken            | 0     | 2    | 3    | 0     | 2    | 0     | 3    | 3    | 0     | 3    | ...
 * mouse's report   |       | sent |      |       |      |       |      |      |       |      |
 * telemetry        | works | waits| waits| works | waits| works | waits| waits| works | waits|
 * </pre>
 *
 * Edges carry their own time, so that nothing is judged otherwise by this, only a poll or two later.
 */
final class PollShare {
    /** Contacts that bounce and a spun wheel seldom make more in 125 us; more for long is a storm. */
    static final int MOST_EDGES = 3;

    /** So many polls in a row telemetry waits for edges. */
    static final int LONGEST_WAIT = 2;

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
        int most = waited < LONGEST_WAIT ? MOST_EDGES : 0;
        return elapsedMicros <= Board.TICK_MICROS ? most : elapsedMicros / Board.TICK_MICROS * most;
    }

    /** Whether telemetry's turn is in this poll, in which so many edges were taken and the mouse's report sent or not. */
    boolean telemetryWorks(int edgesTaken, boolean reportSent) {
        boolean edgesFirst = edgesTaken > 0 && waited < LONGEST_WAIT;
        // counted by edges alone: what is judged when must not depend on whether somebody fetches reports
        waited = edgesFirst ? waited + 1 : 0;
        return !edgesFirst && !reportSent;
    }
}
