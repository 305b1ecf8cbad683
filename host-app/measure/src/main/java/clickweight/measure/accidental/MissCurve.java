package clickweight.measure.accidental;

import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often an intended press stays below a threshold: P_miss(T) = P(C < T), C the peak force of a press that was asked for. */
public final class MissCurve {
    private final double[] sorted;

    /** @throws InsufficientDataException when no press was asked for */
    public MissCurve(double[] peaksMilliNewtons) {
        if (peaksMilliNewtons.length == 0) {
            throw new InsufficientDataException(
                    "No press was asked for, so nothing is known of missed ones: record presses with a cue.");
        }
        this.sorted = peaksMilliNewtons.clone();
        Arrays.sort(sorted);
    }

    /** Peaks of the presses that were asked for: of each stretch of cued samples the highest force. */
    public static double[] cuedPeaks(ForceTrack track) {
        List<Double> peaks = new ArrayList<>();
        double peak = Double.NaN;
        for (int i = 0; i < track.cued().length; i++) {
            if (track.cued()[i]) {
                peak = Double.isNaN(peak) ? track.forceMilliNewtons()[i] : Math.max(peak, track.forceMilliNewtons()[i]);
            } else if (!Double.isNaN(peak)) {
                peaks.add(peak);
                peak = Double.NaN;
            }
        }
        if (!Double.isNaN(peak)) {
            peaks.add(peak);
        }
        return peaks.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Presses below a threshold, of all; its interval is Clopper-Pearson's. */
    public Proportion missed(double thresholdMilliNewtons) {
        int below = 0;
        while (below < sorted.length && sorted[below] < thresholdMilliNewtons) {
            below++;
        }
        return new Proportion(below, sorted.length);
    }
}
