package clickweight.measure.accidental;

/**
 * What is counted instead of samples.
 *
 * @param session it belongs to
 * @param startMicros device time of its first sample
 * @param endMicros end of its last one
 * @param maximumMilliNewtons D_j, the highest force in it
 */
public record Episode(String session, long startMicros, long endMicros, double maximumMilliNewtons) {
    /** Whether both are of one session and share a moment. */
    boolean overlaps(Episode other) {
        return session.equals(other.session) && startMicros < other.endMicros && other.startMicros < endMicros;
    }

    static Episode of(ForceTrack track, int first, int last) {
        double maximum = Double.NEGATIVE_INFINITY;
        for (int i = first; i <= last; i++) {
            // what was asked for between two bouts is not part of them
            maximum = track.isCued(i) ? maximum : Math.max(maximum, track.forceMilliNewtons()[i]);
        }
        return new Episode(track.session(), track.timeMicros()[first], track.endOf(last), maximum);
    }
}
