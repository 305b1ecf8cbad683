package clickweight.core.board;

/**
 * The digital lines of {@link Lines}, delivered as edges in the order in which they happened.
 *
 * <p>A spike that begins and ends between two polls is two edges, each with its own microsecond. A microsecond is as fine
 * as time gets:
 *
 * <pre>
 * within one microsecond          delivered, all with that microsecond
 * line 8 changes, then line 0     0, 8          in the order of line numbers
 * a line changes and comes back   two edges     an even number of changes
 * a line changes three times      one edge      an odd number: where it came from to where it went
 * </pre>
 *
 * A poll in the middle of a microsecond ends what is taken together. Up to {@link #QUEUE_EDGES} edges can wait; those
 * that come while the queue is full are lost and counted. Usage:
 *
 * <pre>
 * while (inputs.next()) {
 *     use(inputs.line(), inputs.high(), inputs.micros());
 * }
 * </pre>
 */
public interface DigitalInputs {
    /** Edges that can wait to be taken. */
    int QUEUE_EDGES = 256;

    /** Lines that exist on this board, one bit each. Does not change after start. */
    int presentMask();

    /** Levels now, one bit per line; a line that is not present reads 0. */
    int levels();

    /** Moves to the next captured edge; {@code false} when all edges up to now were delivered. Those not asked for wait. */
    boolean next();

    /** Line of the current edge. */
    int line();

    /** Level after the current edge: {@code true} is contact closed. */
    boolean high();

    /** Time of the current edge: the microsecond in which it happened. */
    int micros();

    /** Edges lost since start because nobody polled in time; after a change, trust only {@link #levels()}. */
    int overflows();
}
