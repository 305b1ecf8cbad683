package clickweight.measure.accidental;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The force on one button over one stretch of time, and what else is known of that time.
 *
 * @param session which session it belongs to; stretches of one session are not independent
 * @param name of the stretch, for a person
 * @param timeMicros device time of each sample, rising
 * @param forceMilliNewtons of each sample
 * @param detents count of the encoder at each sample; empty when there is none
 * @param cued whether a press was asked for at each sample; empty when none ever was
 */
public record ForceTrack(
        String session, String name, long[] timeMicros, double[] forceMilliNewtons, long[] detents, boolean[] cued) {
    private static final double MICROS_PER_HOUR = 3.6e9;

    /** A stretch without encoder and cues. */
    public static ForceTrack of(String session, String name, long[] timeMicros, double[] forceMilliNewtons) {
        return new ForceTrack(session, name, timeMicros, forceMilliNewtons, new long[0], new boolean[0]);
    }

    /** The tracks of each name, names in the order met. */
    public static Map<String, List<ForceTrack>> byName(List<ForceTrack> tracks) {
        Map<String, List<ForceTrack>> byName = new LinkedHashMap<>();
        tracks.forEach(track ->
                byName.computeIfAbsent(track.name(), name -> new ArrayList<>()).add(track));
        return byName;
    }

    public int samples() {
        return timeMicros.length;
    }

    /** From the first sample to one mean period after the last. */
    public long durationMicros() {
        if (samples() < 2) {
            return 0;
        }
        long span = timeMicros[samples() - 1] - timeMicros[0];
        return span + Math.round((double) span / (samples() - 1));
    }

    /** Hours in which no press was asked for. */
    public double durationHours() {
        return samples() == 0 ? 0 : durationMicros() / MICROS_PER_HOUR * unmeant().length / samples();
    }

    /** Forces while no press was asked for. */
    double[] unmeant() {
        return IntStream.range(0, samples())
                .filter(i -> !isCued(i))
                .mapToDouble(i -> forceMilliNewtons[i])
                .toArray();
    }

    /** End of a sample: the time of the next one, or one mean period later. */
    long endOf(int sample) {
        return sample + 1 < samples() ? timeMicros[sample + 1] : timeMicros[0] + durationMicros();
    }

    /** The same time with other forces, one for each sample. */
    public ForceTrack withForce(double[] otherMilliNewtons) {
        return new ForceTrack(session, name, timeMicros, otherMilliNewtons, detents, cued);
    }

    /** Whether a press is asked for at a sample. */
    public boolean isCued(int sample) {
        return cued.length > 0 && cued[sample];
    }
}
