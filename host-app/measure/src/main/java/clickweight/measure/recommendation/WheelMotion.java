package clickweight.measure.recommendation;

import clickweight.measure.accidental.ForceTrack;

/**
 * When a wheel turns, as the firmware's scroll guard sees it, and what is left of a force when the guard asks for more:
 *
 * <pre>
 * detents    ____1_2_3__________________
 * turning    ....|========|.............   until {@code holdMicros} after the last step: all of it is asked for
 * guarded    ....|===============|......   and {@code fadeMicros} more, in which the guard fades
 * </pre>
 *
 * @param holdMicros the wheel turns until so long after a step
 * @param fadeMicros then the guard fades over this time
 */
public record WheelMotion(long holdMicros, long fadeMicros) {
    /** As the firmware comes: guard.hold.micros and guard.decay.micros. */
    public static final WheelMotion USUAL = new WheelMotion(150_000, 350_000);

    private static final long NEVER = Long.MIN_VALUE / 2;

    /** The same stretch of time, with force only while the wheel turns or only while it does not. */
    ForceTrack part(ForceTrack track, boolean turning) {
        boolean[] turns = since(track, holdMicros);
        double[] force = track.forceMilliNewtons().clone();
        for (int i = 0; i < force.length; i++) {
            force[i] = turns[i] == turning ? force[i] : 0;
        }
        return track.withForce(force);
    }

    /**
     * The force less what the guard asks for on top: it crosses the operating force when the guard would let the press through.
     * Where the guard fades, accidents count as if nothing were asked for any more and meant presses as if all of it were.
     */
    ForceTrack eased(ForceTrack track, double scrollMilliNewtons) {
        boolean[] turns = since(track, holdMicros);
        boolean[] guarded = since(track, holdMicros + fadeMicros);
        double[] force = track.forceMilliNewtons().clone();
        for (int i = 0; i < force.length; i++) {
            boolean asked = track.isCued(i) ? guarded[i] : turns[i];
            force[i] -= asked ? scrollMilliNewtons : 0;
        }
        return track.withForce(force);
    }

    private static boolean[] since(ForceTrack track, long micros) {
        boolean[] since = new boolean[track.samples()];
        long last = NEVER;
        for (int i = 1; i < track.detents().length; i++) {
            if (track.detents()[i] != track.detents()[i - 1]) {
                last = track.timeMicros()[i];
            }
            since[i] = track.timeMicros()[i] - last <= micros;
        }
        return since;
    }
}
