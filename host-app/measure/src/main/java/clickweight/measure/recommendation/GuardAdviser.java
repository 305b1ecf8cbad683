package clickweight.measure.recommendation;

import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.Episodes;
import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.health.Converter;
import clickweight.measure.statistics.InsufficientDataException;
import java.util.List;

/**
 * How much more force a scroll guard should ask for while the wheel turns, {@code guard.scroll}: as much as the finger
 * presses more then, at half of the accepted rate each.
 *
 * <pre>
 * accidents an hour
 *  |  \  still    \  turning
 *  |   \           \
 *  |----\-----------\------ half of what is accepted
 *  |     \           \
 *        |-- scroll --|            force
 * </pre>
 *
 * <p>Hours count whole, so the data must have scrolling as often as its owner scrolls.
 */
public final class GuardAdviser {
    /** Scroll episodes below which nobody knows how a finger scrolls. */
    static final int LEAST_EPISODES = 30;

    private final WheelMotion motion;
    private final AccidentalSettings settings;
    private final Adviser half;

    /** @param goal for both together */
    public GuardAdviser(Goal goal, WheelMotion motion, AccidentalSettings settings) {
        this.motion = motion;
        this.settings = settings;
        half = new Adviser(goal.halved(), Converter.IDEAL);
    }

    /**
     * What to ask for on top, mN, 0 when a turning wheel is pressed no harder.
     *
     * @param tracks of the wheel's button, with detents
     * @throws InsufficientDataException when the data do not bear one, saying how much more is needed
     */
    public double scrollMilliNewtons(List<ForceTrack> tracks) {
        int episodes = tracks.stream()
                .mapToInt(track ->
                        Episodes.scroll(track, Episodes.SCROLL_GAP_MICROS).size())
                .sum();
        if (episodes < LEAST_EPISODES) {
            throw new InsufficientDataException("Not enough data for the scroll guard: " + (LEAST_EPISODES - episodes)
                    + " more scroll episodes, with a column of detents.");
        }
        double more = lowest(tracks, true) - lowest(tracks, false);
        return Math.max(0, Adviser.GRID * Math.ceil(more / Adviser.GRID));
    }

    /** The tracks as the guard sees them: see {@link WheelMotion}. */
    public List<ForceTrack> eased(List<ForceTrack> tracks, double scrollMilliNewtons) {
        return tracks.stream()
                .map(track -> motion.eased(track, scrollMilliNewtons))
                .toList();
    }

    private double lowest(List<ForceTrack> tracks, boolean turning) {
        List<ForceTrack> part =
                tracks.stream().map(track -> motion.part(track, turning)).toList();
        return half.lowest(new TrackAccidents(part, settings));
    }
}
