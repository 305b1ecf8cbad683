package clickweight.measure.comparison;

import clickweight.measure.statistics.NestedSample;
import clickweight.measure.statistics.Summary;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * One of the things that are compared: a board, a setting, a day.
 *
 * @param name as the person calls it
 * @param sessions measured of it, one or more
 */
public record Side(String name, List<Session> sessions) {

    public Side {
        sessions = List.copyOf(sessions);
    }

    /** The buttons any session has, in the order met. */
    Set<String> buttons() {
        Set<String> buttons = new LinkedHashSet<>();
        sessions.forEach(session -> buttons.addAll(session.forces().keySet()));
        return buttons;
    }

    /** All strokes of a button. */
    double[] strokes(String button, Quantity quantity) {
        return sessions.stream()
                .flatMapToDouble(session -> DoubleStream.of(session.values(button, quantity)))
                .toArray();
    }

    /** How many sessions have a stroke of a button. */
    int sessionsOf(String button, Quantity quantity) {
        return (int) sessions.stream()
                .filter(session -> session.values(button, quantity).length > 0)
                .count();
    }

    /** Means of the sessions that have a stroke of a button. */
    double[] sessionMeans(String button, Quantity quantity) {
        return sessions.stream()
                .map(session -> session.values(button, quantity))
                .filter(values -> values.length > 0)
                .mapToDouble(values -> Summary.of(values).mean())
                .toArray();
    }

    /** The strokes within their sessions. */
    NestedSample nested(String button, Quantity quantity) {
        NestedSample.Builder sample = new NestedSample.Builder();
        for (int i = 0; i < sessions.size(); i++) {
            String session = "" + i;
            Arrays.stream(sessions.get(i).values(button, quantity)).forEach(value -> sample.add(session, "one", value));
        }
        return sample.build();
    }
}
