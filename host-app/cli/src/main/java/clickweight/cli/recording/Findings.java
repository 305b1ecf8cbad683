package clickweight.cli.recording;

import clickweight.cli.measurement.ResultText;
import clickweight.cli.terminal.Style;
import clickweight.device.capture.CaptureException;
import clickweight.measure.curve.Curve;
import clickweight.measure.curve.CurveJson;
import clickweight.measure.curve.DomeFigures;
import clickweight.measure.curve.SwitchFigures;
import clickweight.measure.report.CurveEntry;
import clickweight.measure.report.HtmlReport;
import clickweight.station.Failure;
import clickweight.station.file.Json;
import clickweight.station.file.OutputFile;
import clickweight.station.measurement.Measurement;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What recorded files hold.
 *
 * @param inputs the files
 * @param switches of the curves with a contact
 * @param domes of the curves without one, by set
 * @param measurements of the captures
 * @param broken one sentence for each file that could not be read
 */
public record Findings(
        Inputs inputs,
        List<SwitchFigures> switches,
        Map<String, List<DomeFigures>> domes,
        List<Measurement> measurements,
        List<String> broken) {

    /** @param tare added to the forces of the curves, gf; empty: each curve finds its own */
    public static Findings of(Inputs inputs, OptionalDouble tare) {
        List<SwitchFigures> switches = inputs.curves().curves().stream()
                .filter(Curve::hasContact)
                .map(curve -> SwitchFigures.of(curve, tare))
                .toList();
        Map<String, List<DomeFigures>> domes = new LinkedHashMap<>();
        inputs.curves()
                .domeSets()
                .forEach((name, runs) ->
                        domes.put(name, runs.stream().map(DomeFigures::of).toList()));
        List<String> broken = new ArrayList<>(inputs.broken());
        List<Measurement> measurements = new ArrayList<>();
        for (Path capture : inputs.captures()) {
            try {
                measurements.add(Measurement.ofCapture(capture));
            } catch (CaptureException | Failure e) {
                broken.add(String.valueOf(e.getMessage()));
            }
        }
        return new Findings(inputs, switches, domes, measurements, broken);
    }

    /** Whether anything should be read before the numbers are believed. */
    public boolean flagged() {
        return !inputs.curves().duplicates().isEmpty()
                || switches.stream().anyMatch(figures -> !figures.flags().isEmpty())
                || domes.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(figures -> !figures.flags().isEmpty())
                || measurements.stream().anyMatch(Measurement::flagged);
    }

    /** Tables for a person. */
    public List<String> lines(Style style) {
        List<String> lines = new ArrayList<>();
        for (Measurement measurement : measurements) {
            lines.add(style.bold(String.valueOf(measurement.result().device().get("device"))));
            lines.addAll(ResultText.lines(measurement, style));
            lines.add("");
        }
        CurveText text = new CurveText(style);
        text.switches(switches);
        if (switches.size() == 1) {
            text.features(switches.getFirst().features().figures());
        }
        text.domes(domes);
        if (domes.size() == 1) {
            text.features(CurveJson.meanFeatures(domes.values().iterator().next()));
        }
        if (switches.size() > 1 || domes.size() > 1) {
            text.oneAtATime();
        }
        text.duplicates(inputs.curves().duplicates());
        lines.addAll(text.lines());
        return lines;
    }

    /** One object for the one file there is. */
    public String onlyJson() {
        if (!measurements.isEmpty()) {
            return measurements.getFirst().json();
        }
        return Json.text(
                switches.isEmpty() ? setsJson().getFirst() : switchesJson().getFirst());
    }

    /** One object for all files. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", CurveJson.SCHEMA);
        all.put("version", CurveJson.VERSION);
        all.put("results", switchesJson());
        all.put("sets", setsJson());
        all.put(
                "captures",
                measurements.stream()
                        .map(measurement -> new Json.Raw(measurement.json()))
                        .toList());
        all.put("duplicates", inputs.curves().duplicates());
        all.put("not_curves", inputs.curves().notCurves());
        all.put("broken", broken);
        return Json.text(all);
    }

    /** Tables for a spreadsheet: switches, domes, strokes of captures, a blank line between those there are. */
    public String csv() {
        StringBuilder text = new StringBuilder();
        for (List<Map<String, Object>> rows : List.of(
                switches.stream().map(CurveJson::row).toList(),
                domes.entrySet().stream()
                        .map(set -> CurveJson.rowOfSet(set.getKey(), set.getValue()))
                        .toList(),
                measurements.stream()
                        .flatMap(measurement -> StrokeRows.of(measurement.result()).stream())
                        .toList())) {
            if (!rows.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n");
                CsvText.append(text, rows);
            }
        }
        return text.toString();
    }

    /** Writes the page of all curves for a person with a browser. */
    public void writeReport(Path path) {
        List<CurveEntry> entries = new ArrayList<>();
        switches.forEach(figures -> entries.add(CurveEntry.of(figures)));
        domes.forEach((set, runs) -> entries.add(CurveEntry.of(set, runs)));
        StringWriter page = new StringWriter();
        try {
            HtmlReport.write(entries, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OutputFile.write(path, page.toString());
    }

    private List<Map<String, Object>> switchesJson() {
        return switches.stream().map(CurveJson::of).toList();
    }

    private List<Map<String, Object>> setsJson() {
        List<Map<String, Object>> sets = new ArrayList<>();
        domes.forEach((name, runs) -> sets.add(CurveJson.ofSet(name, runs)));
        return sets;
    }
}
