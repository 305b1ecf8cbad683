package clickweight.measure.accidental;

import java.util.ArrayList;
import java.util.List;

/** Cuts a track into episodes. */
public final class Episodes {
    /** Two movements of the wheel further apart belong to two episodes. */
    public static final long SCROLL_GAP_MICROS = 150_000;

    /** Length of a window at rest. */
    public static final long REST_WINDOW_MICROS = 1_000_000;

    private Episodes() {}

    /**
     * Scrolling: encoder motion with gaps under {@code gapMicros}. A press that was asked for cuts an episode off; what was meant is not
     * accidental.
     */
    public static List<Episode> scroll(ForceTrack track, long gapMicros) {
        List<Episode> episodes = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = 1; i < track.detents().length; i++) {
            boolean over =
                    first >= 0 && (track.isCued(i) || track.timeMicros()[i] - track.timeMicros()[last] >= gapMicros);
            if (over) {
                episodes.add(Episode.of(track, first, last));
                first = -1;
            }
            if (track.detents()[i] != track.detents()[i - 1] && !track.isCued(i)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            episodes.add(Episode.of(track, first, last));
        }
        return episodes;
    }

    /**
     * Resting: whole windows side by side in which a finger lies on the button at every sample, no press is asked for and the wheel stands
     * still.
     *
     * @param touchMilliNewtons a finger lies there from this force up
     */
    public static List<Episode> rest(ForceTrack track, long windowMicros, double touchMilliNewtons) {
        List<Episode> episodes = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < track.samples(); i++) {
            boolean wheelMoves = i > 0 && i < track.detents().length && track.detents()[i] != track.detents()[i - 1];
            if (track.forceMilliNewtons()[i] < touchMilliNewtons || track.isCued(i) || wheelMoves) {
                first = i + 1;
            } else if (track.endOf(i) - track.timeMicros()[first] >= windowMicros) {
                episodes.add(Episode.of(track, first, i));
                first = i + 1;
            }
        }
        return episodes;
    }

    /**
     * Bouts above a force, presses that were asked for left out: runs of samples above it for at least {@code dwellMicros}, and runs with
     * less than {@code gapMicros} between them taken as one (declustering by runs).
     *
     * @param gapMicros 0: every rising edge is a bout of its own
     */
    public static List<Episode> bouts(
            ForceTrack track, double thresholdMilliNewtons, long dwellMicros, long gapMicros) {
        List<Episode> bouts = new ArrayList<>();
        int first = -1;
        int last = -1;
        int i = 0;
        while (i < track.samples()) {
            int start = i;
            while (i < track.samples() && track.forceMilliNewtons()[i] > thresholdMilliNewtons && !track.isCued(i)) {
                i++;
            }
            if (i == start) {
                i++;
                continue;
            }
            if (track.endOf(i - 1) - track.timeMicros()[start] < dwellMicros) {
                continue;
            }
            boolean same = first >= 0 && track.timeMicros()[start] - track.endOf(last) < gapMicros;
            if (first >= 0 && !same) {
                bouts.add(Episode.of(track, first, last));
            }
            first = same ? first : start;
            last = i - 1;
        }
        if (first >= 0) {
            bouts.add(Episode.of(track, first, last));
        }
        return bouts;
    }
}
