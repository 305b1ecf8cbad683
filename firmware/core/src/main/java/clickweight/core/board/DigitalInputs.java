package clickweight.core.board;

/**
 * The digital lines of {@link Lines}, delivered as edges in the order in which they happened.
 *
 * <p>A spike that begins and ends between two polls is two edges, each with its own microsecond. Usage:
 *
 * <pre>
 * while (inputs.next()) {
 *     use(inputs.line(), inputs.high(), inputs.micros());
 * }
 * </pre>
 */
public interface DigitalInputs {
    /** Lines that exist on this board, one bit each. Does not change after start. */
    int presentMask();

    /** Levels now, one bit per line; a line that is not present reads 0. */
    int levels();

    /** Moves to the next captured edge; {@code false} when all edges up to now were delivered. */
    boolean next();

    /** Line of the current edge. */
    int line();

    /** Level after the current edge: {@code true} is contact closed. */
    boolean high();

    /** Time of the current edge. */
    int micros();

    /** Edges lost since start because nobody polled in time; after a change, trust only {@link #levels()}. */
    int overflows();
}
