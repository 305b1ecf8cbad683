package clickweight.measure.stroke;

import java.util.Arrays;

/**
 * Make and break edges of one button on unwrapped device time.
 *
 * <p>A button without a contact of its own gives the firmware's press and release instead. Force at make then only returns the
 * operating force that was set, and the result is labelled <em>set threshold</em> (measurement.md 2.4).
 */
public final class EdgeTrace {
    private final boolean ownContact;
    private long[] micros = new long[64];
    private boolean[] makes = new boolean[64];
    private int size;

    /** @param ownContact whether the edges come from an electrical contact of this button */
    public EdgeTrace(boolean ownContact) {
        this.ownContact = ownContact;
    }

    /**
     * Appends an edge.
     *
     * @param edgeMicros device time, unwrapped, not earlier than the edge before
     * @param make true when the contact closed, false when it opened
     * @throws IllegalArgumentException when time goes back
     */
    public void add(long edgeMicros, boolean make) {
        if (size > 0 && edgeMicros < micros[size - 1]) {
            throw new IllegalArgumentException("An edge at " + edgeMicros + " µs follows one at " + micros[size - 1]
                    + " µs, but device time must not go back; unwrap and sort the edges first.");
        }
        if (size == micros.length) {
            micros = Arrays.copyOf(micros, 2 * size);
            makes = Arrays.copyOf(makes, 2 * size);
        }
        micros[size] = edgeMicros;
        makes[size] = make;
        size++;
    }

    public boolean ownContact() {
        return ownContact;
    }

    public int size() {
        return size;
    }

    /** Device time of an edge, µs. */
    public long micros(int index) {
        return micros[index];
    }

    /** True when the edge closes the contact. */
    public boolean isMake(int index) {
        return makes[index];
    }
}
