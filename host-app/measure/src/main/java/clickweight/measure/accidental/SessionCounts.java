package clickweight.measure.accidental;

import clickweight.measure.statistics.InsufficientDataException;
import java.util.Arrays;

/**
 * Events by session, and what they are counted against.
 *
 * @param events in each session
 * @param exposure of each session, above 0: hours, or episodes
 * @param ofEpisodes whether exposure is a count of episodes of which each is an event or is not
 */
public record SessionCounts(int[] events, double[] exposure, boolean ofEpisodes) {

    public SessionCounts {
        if (events.length == 0
                || events.length != exposure.length
                || Arrays.stream(exposure).anyMatch(x -> !(x > 0))) {
            throw new InsufficientDataException(
                    "A rate needs a session of some length, but there is none; record for longer.");
        }
        events = events.clone();
        exposure = exposure.clone();
    }

    public int totalEvents() {
        return Arrays.stream(events).sum();
    }

    public double totalExposure() {
        return Arrays.stream(exposure).sum();
    }

    public double rate() {
        return totalEvents() / totalExposure();
    }
}
