package clickweight.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Compares what was judged with what was true. A true press takes the first report from its start to 100 ms after its end;
 * a report that finds no true press is false, a true press that finds no report is missed.
 *
 * <pre>
 * true      ____|=====|________|===|__________________
 * reported  ______|====|__|=|______________|===|______
 *                 hit     false     missed  false when more than 100 ms late
 * latency       |-|   |-|
 * </pre>
 *
 * <p>Times are microseconds that do not wrap, each kind in its order; the truth of a moment is told before what is reported
 * at that moment.
 */
public final class Score {
    private static final long GRACE_MICROS = 100_000;
    private static final long NOT_YET = Long.MAX_VALUE;

    private static final class Press {
        private final long start;
        private long end = NOT_YET;

        Press(long start) {
            this.start = start;
        }
    }

    private final Deque<Press> open = new ArrayDeque<>();
    private final Latencies press = new Latencies();
    private final Latencies release = new Latencies();
    private Press last = new Press(0);
    private Press hit = new Press(0);
    private boolean releaseDue;
    private long presses;
    private long falsePresses;
    private long missed;

    /** A true press begins: its first true contact edge, or the noise-free crossing of the force. */
    public void begins(long micros) {
        last = new Press(micros);
        open.add(last);
        presses++;
    }

    /** The true press under way ends. */
    public void ends(long micros) {
        last.end = micros;
    }

    /** A press was reported. */
    public void pressed(long micros) {
        forget(micros);
        Press first = open.peek();
        releaseDue = false;
        if (first == null || first.start > micros) {
            falsePresses++;
            return;
        }
        open.remove();
        press.add(micros - first.start);
        hit = first;
        releaseDue = true;
    }

    /** A release was reported. */
    public void released(long micros) {
        if (releaseDue && hit.end != NOT_YET) {
            release.add(micros - hit.end);
        }
        releaseDue = false;
    }

    private void forget(long micros) {
        while (!open.isEmpty() && open.peek().end != NOT_YET && open.peek().end + GRACE_MICROS < micros) {
            open.remove();
            missed++;
        }
    }

    /** After the last press: what was not reported by now is missed. */
    public void finish() {
        missed += open.size();
        open.clear();
    }

    /** True presses. */
    public long presses() {
        return presses;
    }

    /** Reported presses that were none. */
    public long falsePresses() {
        return falsePresses;
    }

    /** True presses that were not reported. */
    public long missed() {
        return missed;
    }

    /** From the start of a press to its report. */
    public Latencies press() {
        return press;
    }

    /** From the end of a press to the report of its release, where it was released after its end. */
    public Latencies release() {
        return release;
    }

    /** So many of a million presses. */
    public double perMillion(long count) {
        return presses == 0 ? 0 : 1e6 * count / presses;
    }
}
