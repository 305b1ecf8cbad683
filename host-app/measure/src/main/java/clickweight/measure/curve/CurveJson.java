package clickweight.measure.curve;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Figures under the names of the columns in which such figures are published; a missing one is null. */
public final class CurveJson {
    /** Name of the schema of curves in JSON. */
    public static final String SCHEMA = "clickweight.curves";
    /** Version of the schema: raised when a key changes its meaning or goes. */
    public static final int VERSION = 1;

    private CurveJson() {}

    /** One switch in a row, units in the keys: its forces and features, each with the uncertainty it has. */
    public static Map<String, Object> row(SwitchFigures f) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("switch", f.curve().name());
        row.put("rows", f.curve().rows());
        row.put("tare_offset_gf", f.tareOffsetGramForce());
        append(row, f.forces());
        append(row, f.features().figures());
        row.put("flags", String.join(" ", flags(f.flags())));
        return row;
    }

    /** The runs of one dome in a row: means, with half widths of their intervals. */
    public static Map<String, Object> rowOfSet(String set, List<DomeFigures> runs) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("set", set);
        row.put("runs", runs.size());
        append(row, meanFeatures(runs));
        return row;
    }

    private static void append(Map<String, Object> row, List<CurveFigure> figures) {
        for (CurveFigure figure : figures) {
            row.put(figure.key(), figure.value());
            row.put(figure.key() + "_u", figure.standardUncertainty());
            row.put(figure.key() + "_u95", figure.u95());
        }
    }

    /** One switch. Forces in gf to 0.001, positions in micrometres to 0.1. */
    public static Map<String, Object> of(SwitchFigures f) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("version", VERSION);
        json.put("switch", f.curve().name());
        json.put("rows", f.curve().rows());
        put(json, "tare_offset_gf", f.tareOffsetGramForce(), 3);
        json.put("tare_source", f.ownTare() ? "rows before touch" : "given");
        json.put("make_row", f.makeRow() < 0 ? null : f.makeRow());
        put(json, "make_x_um", travel(f, f.makeRow()), 1);
        put(json, "OF_first_closed_gf", f.forceAt(f.makeRow()), 3);
        put(json, "OF_prev_open_gf", f.forceAt(before(f.makeRow())), 3);
        json.put("break_row", f.breakRow() < 0 ? null : f.breakRow());
        put(json, "break_x_um", travel(f, f.breakRow()), 1);
        put(json, "RF_first_open_gf", f.forceAt(f.breakRow()), 3);
        put(json, "RF_prev_closed_gf", f.forceAt(before(f.breakRow())), 3);
        put(json, "RF_first_opening_gf", f.forceAt(f.firstOpeningRow()), 3);
        json.put("n_make", f.makeEdges());
        json.put("n_break", f.breakEdges());
        put(json, "AF_required_gf", f.activationForce(), 3);
        put(json, "RF_required_gf", f.releaseForceRequired(), 3);
        put(json, "Fmax_gf", f.highestForce(), 3);
        json.put("features", features(f.features().figures()));
        json.put("flags", flags(f.flags()));
        json.put("sha256", f.curve().sha256());
        return json;
    }

    /** A set of runs of one dome: the mean of the runs. */
    public static Map<String, Object> ofSet(String set, List<DomeFigures> runs) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("version", VERSION);
        json.put("set", set);
        json.put("runs", runs.size());
        put(json, "collapse_gf", mean(runs, DomeFigures::collapseGramForce), 3);
        put(json, "collapse_mm", mean(runs, DomeFigures::collapseMillimeters), 4);
        put(json, "snap_pct", mean(runs, DomeFigures::snapPercent), 3);
        put(json, "travel_mm", mean(runs, DomeFigures::travelMillimeters), 4);
        put(json, "energy_gf_mm", mean(runs, DomeFigures::energyGramForceMillimeters), 3);
        json.put("features", features(meanFeatures(runs)));
        json.put(
                "flags",
                runs.stream()
                        .flatMap(run -> flags(run.flags()).stream())
                        .distinct()
                        .toList());
        json.put("sha256", runs.stream().map(run -> run.curve().sha256()).toList());
        return json;
    }

    /** The figures of several runs: their means, with intervals. */
    public static List<CurveFigure> meanFeatures(List<DomeFigures> runs) {
        return CurveFigure.means(
                runs.stream().map(run -> run.features().figures()).toList());
    }

    /** Every figure under its key: value, unit, n, and what is known of how well it is known. */
    private static Map<String, Object> features(List<CurveFigure> figures) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (CurveFigure figure : figures) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("value", figure.value());
            fields.put("unit", figure.unit());
            fields.put("n", figure.n());
            fields.put("standard_uncertainty", figure.standardUncertainty());
            fields.put("u95_low", figure.u95Low());
            fields.put("u95_high", figure.u95High());
            json.put(figure.key(), fields);
        }
        return json;
    }

    private static double mean(List<DomeFigures> runs, ToDoubleFunction<DomeFigures> figure) {
        return runs.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    private static Collection<String> flags(Set<CurveFlag> flags) {
        return flags.stream().map(CurveFlag::name).toList();
    }

    private static double travel(SwitchFigures f, int row) {
        return row < 0 ? Double.NaN : f.curve().travelMicrometers()[row];
    }

    private static int before(int row) {
        return row < 0 ? -1 : row - 1;
    }

    private static void put(Map<String, Object> json, String key, double value, int decimals) {
        double scale = Math.pow(10, decimals);
        json.put(key, Double.isNaN(value) ? null : Math.rint(value * scale) / scale);
    }
}
