package clickweight.bench.wheel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Compares the detents told with the true ones. A detent told takes the oldest true one of its direction that was reached
 * before it and not long ago; one that finds none is false, a true one that is not found is missed.
 *
 * <pre>
 * true   +    +    +    +
 * told    +   -+       +   +
 *        hit  false, hit  missed  hit  hit
 * </pre>
 */
final class DetentScore {
    private record True(long micros, int direction) {}

    private final long graceMicros;
    private final Deque<True> open = new ArrayDeque<>();
    private long detents;
    private long falseDetents;
    private long missed;

    /** @param graceMicros a detent told later than this after the true one is not the same */
    DetentScore(long graceMicros) {
        this.graceMicros = graceMicros;
    }

    /** The wheel truly reached a detent. */
    void reached(int direction, long micros) {
        open.add(new True(micros, direction));
        detents++;
    }

    /** A detent was told. */
    void told(int direction, long micros) {
        forget(micros);
        for (Iterator<True> each = open.iterator(); each.hasNext(); ) {
            if (each.next().direction == direction) {
                each.remove();
                return;
            }
        }
        falseDetents++;
    }

    private void forget(long micros) {
        while (!open.isEmpty() && open.peek().micros + graceMicros < micros) {
            open.remove();
            missed++;
        }
    }

    void finish() {
        missed += open.size();
        open.clear();
    }

    long detents() {
        return detents;
    }

    long falseDetents() {
        return falseDetents;
    }

    long missed() {
        return missed;
    }

    /** False and missed, in a million. */
    double wrongPerMillion() {
        return detents == 0 ? 0 : 1e6 * (falseDetents + missed) / detents;
    }
}
