package clickweight.core.encoder;

/**
 * Where a wheel stands whose lines do not bounce: a line is believed after its level lasted unbroken for W.
 *
 * <pre>
 * line      ___|-|____|-|_|---------
 * proof        W.     W.  W..|
 * believed  _________________|------
 * </pre>
 *
 * W is 101 us, longer than electrical glitches of 1 to 100 us; a glitch on both lines at once would otherwise look like
 * a full turn of the Gray walk.
 */
final class CleanLines {
    static final int PROOF_MICROS = 101;

    private CleanLines() {}

    /** The place after all that has lasted long enough, in the order in which it happened. */
    static int place(int place, int levels, LineTimes times, int nowMicros) {
        int before = GrayCircle.levels(place);
        int off = before ^ levels;
        if (off == 0) {
            return place;
        }
        int microsA = times.at(LineTimes.A, levels);
        int microsB = times.at(LineTimes.B, levels);
        boolean dueA = (off & LineTimes.A) != 0 && nowMicros - microsA >= PROOF_MICROS;
        boolean dueB = (off & LineTimes.B) != 0 && nowMicros - microsB >= PROOF_MICROS;
        if (dueA && dueB) {
            int first = microsB - microsA < 0 ? LineTimes.B : LineTimes.A;
            return place + 2 * GrayCircle.transition(before, before ^ first);
        }
        if (dueA) {
            return place + GrayCircle.transition(before, before ^ LineTimes.A);
        }
        return dueB ? place + GrayCircle.transition(before, before ^ LineTimes.B) : place;
    }
}
