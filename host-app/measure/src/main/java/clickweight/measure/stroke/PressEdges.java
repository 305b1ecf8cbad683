package clickweight.measure.stroke;

import java.util.OptionalInt;

/**
 * The edges of one press: indices [first, end) of an {@link EdgeTrace}.
 *
 * <pre>
 *  contact  ____||#########____########||______
 *               make      |    |       last break
 *               bounce    tease        bounce
 * </pre>
 */
record PressEdges(EdgeTrace edges, int first, int end, long bounceMicros) {

    /** The accepted make edge: the first closure (dwell 0). Empty when the press has openings only. */
    OptionalInt make() {
        return edges.isMake(first) ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /** The accepted break edge: the last opening. Empty while the contact is closed. */
    OptionalInt lastBreak() {
        return edges.isMake(end - 1) ? OptionalInt.empty() : OptionalInt.of(end - 1);
    }

    /** The first opening that is not bounce of the make edge. */
    OptionalInt firstBreak() {
        for (int i = first; i < end; i++) {
            if (!edges.isMake(i) && (i == first || !bounce(i))) {
                return OptionalInt.of(i);
            }
        }
        return lastBreak();
    }

    /** Closures beyond the first that come later than the bounce time after the edge before. */
    int teaseCount() {
        int count = 0;
        for (int i = first + 1; i < end; i++) {
            if (edges.isMake(i) && !bounce(i)) {
                count++;
            }
        }
        return count;
    }

    /** Edges within the bounce time of the edge before. */
    int bounceEdges() {
        int count = 0;
        for (int i = first + 1; i < end; i++) {
            if (bounce(i)) {
                count++;
            }
        }
        return count;
    }

    private boolean bounce(int index) {
        return edges.micros(index) - edges.micros(index - 1) < bounceMicros;
    }
}
