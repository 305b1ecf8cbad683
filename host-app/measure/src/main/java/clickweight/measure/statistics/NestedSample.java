package clickweight.measure.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values by stroke within specimen within session. Strokes of one session resemble each other, so what counts as a trial of its own is
 * the highest level of which there is more than one (measurement.md 2.5).
 */
public final class NestedSample {
    /** What is resampled. */
    public enum Level {
        STROKE,
        SPECIMEN,
        SESSION;

        /** The word in a sentence. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Level level;
    private final List<double[]> units;

    private NestedSample(Level level, List<double[]> units) {
        this.level = level;
        this.units = units;
    }

    /** Strokes of one specimen in one session. */
    public static NestedSample ofStrokes(double... values) {
        return of(new double[][][] {{values}});
    }

    /** @param values by session, specimen and stroke */
    public static NestedSample of(double[][][] values) {
        Builder builder = new Builder();
        for (int session = 0; session < values.length; session++) {
            for (int specimen = 0; specimen < values[session].length; specimen++) {
                for (double value : values[session][specimen]) {
                    builder.add("" + session, "" + specimen, value);
                }
            }
        }
        return builder.build();
    }

    /** The highest level of which there is more than one. */
    public Level level() {
        return level;
    }

    /** Values of each unit of that level; all strokes of a unit stay together. */
    List<double[]> units() {
        return units;
    }

    /** How many units there are. */
    public int unitCount() {
        return units.size();
    }

    /** All values. */
    public double[] all() {
        return units.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /** Takes values in any order. */
    public static final class Builder {
        private final Map<String, Map<String, List<Double>>> sessions = new LinkedHashMap<>();

        /** Adds one stroke. */
        public Builder add(String session, String specimen, double value) {
            sessions.computeIfAbsent(session, name -> new LinkedHashMap<>())
                    .computeIfAbsent(specimen, name -> new ArrayList<>())
                    .add(value);
            return this;
        }

        /** @throws InsufficientDataException when nothing was added */
        public NestedSample build() {
            if (sessions.isEmpty()) {
                throw new InsufficientDataException("There is no value to summarise; measure at least one stroke.");
            }
            if (sessions.size() > 1) {
                return new NestedSample(
                        Level.SESSION,
                        sessions.values().stream().map(Builder::flat).toList());
            }
            Map<String, List<Double>> specimens = sessions.values().iterator().next();
            if (specimens.size() > 1) {
                return new NestedSample(
                        Level.SPECIMEN,
                        specimens.values().stream().map(Builder::values).toList());
            }
            List<double[]> strokes = Arrays.stream(flat(specimens))
                    .mapToObj(value -> new double[] {value})
                    .toList();
            return new NestedSample(Level.STROKE, strokes);
        }

        private static double[] flat(Map<String, List<Double>> specimens) {
            return specimens.values().stream()
                    .flatMap(List::stream)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }

        private static double[] values(List<Double> strokes) {
            return strokes.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
