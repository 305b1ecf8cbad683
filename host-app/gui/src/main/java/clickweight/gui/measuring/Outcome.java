package clickweight.gui.measuring;

import clickweight.gui.BenchModel;
import clickweight.gui.words.Words;
import clickweight.measure.report.HtmlReport;
import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasureResult;
import clickweight.measure.stroke.Stroke;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.station.library.Library;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The result of a measurement, and the strokes somebody must decide about; each decision counts everything anew. */
public final class Outcome {
    private final BenchModel bench;
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Doubt> doubts = FXCollections.observableArrayList();
    private final StringProperty meaning = new SimpleStringProperty(this, "meaning", "");
    private final Map<String, ButtonResult> earlier = new HashMap<>();
    private List<ButtonResult> measured = List.of();
    private String measuredAt = "";
    private @Nullable MeasureResult result;

    Outcome(BenchModel bench) {
        this.bench = bench;
        bench.unitProperty().addListener((property, before, now) -> evaluate());
    }

    /** Another measurement is done; the one before is what it is compared with. */
    void take(List<ButtonResult> results) {
        measured.forEach(button -> earlier.put(button.button(), button));
        measured = results;
        measuredAt = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
        List<Doubt> found = new ArrayList<>();
        for (ButtonResult button : results) {
            double[] forces = button.activationForces();
            for (int place : Outliers.of(button)) {
                double force = button.strokes().get(place).activationForce().orElseThrow();
                found.add(new Doubt(button.button(), place, force, Outliers.median(forces), null));
            }
        }
        doubts.setAll(found);
        evaluate();
    }

    /** Somebody decided. */
    public void decide(Doubt doubt, boolean leaveOut) {
        int at = doubts.indexOf(doubt);
        if (at >= 0) {
            doubts.set(at, doubt.decided(leaveOut));
            evaluate();
        }
    }

    private void evaluate() {
        List<ButtonResult> kept = measured.stream().map(this::without).toList();
        List<ResultRow> now = new ArrayList<>();
        for (ButtonResult button : kept) {
            ButtonResult before = earlier.get(button.button());
            String text = before == null
                    ? ResultRow.NOTHING
                    : before.activationForce()
                            .map(force -> ResultRow.withInterval(force.figure(), bench.unit()))
                            .orElse(ResultRow.NOTHING);
            now.add(ResultRow.of(button, leftOut(button.button()), text, bench.unit()));
        }
        rows.setAll(now);
        if (kept.isEmpty()) {
            return;
        }
        MeasureResult whole = MeasureResult.of(
                kept, device(), measuredAt, StrokePolicy.defaults().seed(), notes());
        result = whole;
        meaning.set(whole.wheelToLeft()
                .map(ratio ->
                        Words.of("measure.ratio", three(ratio.value()), three(ratio.bcaLow()), three(ratio.bcaHigh())))
                .orElse(""));
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private int leftOut(String button) {
        return (int) doubts.stream()
                .filter(doubt -> doubt.button().equals(button) && doubt.leftOut())
                .count();
    }

    private ButtonResult without(ButtonResult button) {
        if (leftOut(button.button()) == 0) {
            return button;
        }
        List<Stroke> strokes = new ArrayList<>(button.strokes());
        doubts.stream()
                .filter(doubt -> doubt.button().equals(button.button()) && doubt.leftOut())
                .map(doubt -> button.strokes().get(doubt.place()))
                .forEach(strokes::remove);
        return ButtonResult.of(button.button(), button.setThreshold(), button.calibration(), button.policy(), strokes);
    }

    private Map<String, String> device() {
        Map<String, String> device = new LinkedHashMap<>();
        device.put("device", bench.stateProperty().get().uri());
        device.put("mouse", bench.stateProperty().get().identity());
        return device;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Doubt doubt : doubts) {
            String key = doubt.leftOut() ? "doubt.note.left" : "doubt.note.kept";
            notes.add(Words.of(
                    key,
                    doubt.button(),
                    Integer.toString(doubt.place() + 1),
                    Words.of("force.mn", Long.toString(Math.round(doubt.activationForce())))));
        }
        return notes;
    }

    /** All presses with their means, for a chart. */
    public List<Measured> charted() {
        List<Measured> all = new ArrayList<>();
        for (ButtonResult button : measured) {
            ButtonResult before = earlier.get(button.button());
            all.add(Measured.of(button, without(button), before, doubts));
        }
        return all;
    }

    /** Puts the result into a library, beside the screen; what came of it is told on the screen's thread. */
    void keep(Path sessions, Consumer<String> told) {
        MeasureResult now = result;
        if (now == null) {
            told.accept(Words.of("measure.no.result"));
            return;
        }
        bench.work().execute(() -> {
            String sentence;
            try {
                sentence = Words.of(
                        "measure.kept",
                        Library.open(sessions).addResult(now.toJson()).id());
            } catch (IOException | RuntimeException e) {
                sentence = String.valueOf(e.getMessage());
            }
            String words = sentence;
            bench.screen().execute(() -> told.accept(words));
        });
    }

    /** Writes a page with plots, beside the screen; what came of it is told on the screen's thread. */
    public void writeReport(Path path, Consumer<String> told) {
        MeasureResult now = result;
        if (now == null) {
            told.accept(Words.of("measure.no.result"));
            return;
        }
        bench.work().execute(() -> {
            String sentence;
            try (Writer writer = Files.newBufferedWriter(path)) {
                HtmlReport.write(now, writer);
                sentence = Words.of("measure.report", path.toString());
            } catch (IOException e) {
                sentence = Words.of("measure.report.failed", path.toString(), String.valueOf(e.getMessage()));
            }
            String words = sentence;
            bench.screen().execute(() -> told.accept(words));
        });
    }

    public ObservableList<ResultRow> rows() {
        return rows;
    }

    /** Strokes to decide about, decided ones included. */
    public ObservableList<Doubt> doubts() {
        return doubts;
    }

    /** How wheel and left compare, in a sentence; empty without both. */
    public StringProperty meaningProperty() {
        return meaning;
    }
}
