package clickweight.measure.grr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A crossed, balanced study: every appraiser measured every part equally often, twice or more. Anything else is refused with the cell
 * that is to blame, because the sums of squares of this package do not part otherwise.
 */
public final class GaugeStudy {
    private final List<String> parts;
    private final List<String> appraisers;
    private final double[][][] values;

    private GaugeStudy(List<String> parts, List<String> appraisers, double[][][] values) {
        this.parts = parts;
        this.appraisers = appraisers;
        this.values = values;
    }

    /** @throws GaugeStudyException when the readings are not crossed and balanced, or too few, or all alike */
    public static GaugeStudy of(List<GaugeReading> readings) {
        Map<String, Map<String, Map<String, Double>>> cells = new LinkedHashMap<>();
        List<String> appraisers = new ArrayList<>();
        for (GaugeReading reading : readings) {
            if (!appraisers.contains(reading.appraiser())) {
                appraisers.add(reading.appraiser());
            }
            Double before = cells.computeIfAbsent(reading.part(), part -> new LinkedHashMap<>())
                    .computeIfAbsent(reading.appraiser(), appraiser -> new LinkedHashMap<>())
                    .put(reading.trial(), reading.value());
            if (before != null) {
                throw new GaugeStudyException(cell(reading.part(), reading.appraiser()) + " has trial "
                        + reading.trial() + " twice: number the trials of a part by one appraiser apart.");
            }
        }
        List<String> parts = List.copyOf(cells.keySet());
        if (parts.size() < 2 || appraisers.size() < 2) {
            throw new GaugeStudyException("The study has " + parts.size() + " part(s) and " + appraisers.size()
                    + " appraiser(s): it needs two of each at least, better ten and three.");
        }
        return new GaugeStudy(parts, List.copyOf(appraisers), matrix(cells, parts, appraisers));
    }

    private static double[][][] matrix(
            Map<String, Map<String, Map<String, Double>>> cells, List<String> parts, List<String> appraisers) {
        int trials = cells.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(Map::size)
                .max()
                .orElseThrow();
        if (trials < 2) {
            throw new GaugeStudyException(
                    "Every part was measured once only by each appraiser, so repeatability is not seen: measure it twice or more.");
        }
        double[][][] values = new double[parts.size()][appraisers.size()][];
        boolean varies = false;
        double first = Double.NaN;
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < appraisers.size(); j++) {
                Map<String, Double> cell =
                        cells.getOrDefault(parts.get(i), Map.of()).getOrDefault(appraisers.get(j), Map.of());
                if (cell.size() != trials) {
                    throw new GaugeStudyException(
                            cell(parts.get(i), appraisers.get(j)) + " has " + cell.size()
                                    + " readings and others have " + trials
                                    + ", so the study is unbalanced: measure what is missing, or leave that trial or part out everywhere.");
                }
                values[i][j] =
                        cell.values().stream().mapToDouble(Double::doubleValue).toArray();
                for (double value : values[i][j]) {
                    first = Double.isNaN(first) ? value : first;
                    varies |= value != first;
                }
            }
        }
        if (!varies) {
            throw new GaugeStudyException(
                    "All readings are the same, so there is no spread to divide: use a gauge of finer resolution.");
        }
        return values;
    }

    private static String cell(String part, String appraiser) {
        return "Part " + part + " by appraiser " + appraiser;
    }

    public List<String> parts() {
        return parts;
    }

    public List<String> appraisers() {
        return appraisers;
    }

    /** Trials of every part by every appraiser. */
    public int trials() {
        return values[0][0].length;
    }

    /** Values of one cell. */
    double[] cell(int part, int appraiser) {
        return values[part][appraiser];
    }

    /** Mean of one cell. */
    double mean(int part, int appraiser) {
        double sum = 0;
        for (double value : values[part][appraiser]) {
            sum += value;
        }
        return sum / trials();
    }
}
