package clickweight.gui.calibrating;

import clickweight.device.stream.DeviceIdentity;
import clickweight.device.transport.sim.SimulatedMasses;
import clickweight.gui.BenchModel;
import clickweight.gui.words.Words;
import clickweight.measure.calibration.Gravity;
import clickweight.measure.calibration.LoadReading;
import clickweight.measure.calibration.LoadStep;
import clickweight.measure.calibration.MassSet;
import clickweight.measure.calibration.SpanCalibration;
import clickweight.measure.calibration.SpanTrouble;
import clickweight.measure.calibration.StepCheck;
import clickweight.protocol.Buttons;
import clickweight.station.calibration.CalibrationRecord;
import clickweight.station.calibration.LoadOrder;
import clickweight.station.calibration.SimulatedLoads;
import clickweight.station.calibration.StepReader;
import clickweight.station.file.OutputFile;
import clickweight.station.link.DeviceUri;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A calibration, guided. Nothing in the mouse changes before {@link #store}.
 *
 * <pre>
 * begin | lay nothing: next | 50 g: next | ... | nothing: next | result | store, keep the record
 *                      a step that is unfit is said why, and done again
 * </pre>
 *
 * A simulated mouse presses itself without end, so a second one of its kind has the masses laid on, all by itself.
 */
public final class CalibrateViewModel {
    private static final double PERCENT = 100;
    private static final double MICROS = 1e6;
    private static final long SIMULATED_STEP_MICROS = StepReader.SETTLE_MICROS + StepReader.READ_MICROS + 500_000;

    /** A step that was read, in words. */
    public record Row(String load, String counts, String noise, String off) {}

    /** What there is at the end. */
    private record Found(SpanCalibration calibration, DeviceIdentity mouse, int channel, boolean simulated) {}

    private final BenchModel bench;
    private final StringProperty masses = new SimpleStringProperty(this, "masses", "50, 100, 200");
    private final DoubleProperty withinPercent = new SimpleDoubleProperty(this, "withinPercent", 0.5);
    private final StringProperty latitude = new SimpleStringProperty(this, "latitude", "");
    private final StringProperty message = new SimpleStringProperty(this, "message", Words.of("calibrate.ready"));
    private final StringProperty result = new SimpleStringProperty(this, "result", "");
    private final BooleanProperty running = new SimpleBooleanProperty(this, "running", false);
    private final BooleanProperty waiting = new SimpleBooleanProperty(this, "waiting", false);
    private final BooleanProperty done = new SimpleBooleanProperty(this, "done", false);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final List<LoadStep> steps = new ArrayList<>();
    private List<Double> loads = List.of();
    private int channel;
    private @Nullable StepReader reader;
    private @Nullable Found found;
    private boolean reading;
    private boolean asking;

    public CalibrateViewModel(BenchModel bench) {
        this.bench = bench;
    }

    /** Begins with the button that is looked at. */
    public void begin() {
        List<Double> grams = new ArrayList<>();
        try {
            for (String mass : masses.get().split(",", -1)) {
                grams.add(Double.parseDouble(mass.strip()));
            }
        } catch (NumberFormatException e) {
            grams.clear();
        }
        if (!LoadOrder.isEnough(grams) || !(withinPercent.get() > 0)) {
            message.set(Words.of("calibrate.masses.wrong"));
            return;
        }
        if (!bench.stateProperty().get().live()) {
            message.set(Words.of("measure.no.mouse"));
            return;
        }
        loads = LoadOrder.of(grams);
        channel = bench.button();
        steps.clear();
        rows.clear();
        result.set("");
        found = null;
        done.set(false);
        running.set(true);
        String uri = bench.stateProperty().get().uri();
        if (DeviceUri.isVirtual(uri)) {
            message.set(Words.of("calibrate.simulating"));
            simulate(uri, channel, loads);
        } else {
            StepReader begun = new StepReader(channel);
            reader = begun;
            bench.link().listen(begun);
            askForLoad();
        }
    }

    private void askForLoad() {
        double grams = loads.get(steps.size());
        waiting.set(true);
        message.set(Words.of(
                grams == 0 ? "calibrate.lay.nothing" : "calibrate.lay",
                Integer.toString(steps.size() + 1),
                Integer.toString(loads.size()),
                StepCheck.mass(grams),
                Words.button(channel)));
    }

    /** The load lies there and is at rest. */
    public void next() {
        StepReader now = reader;
        if (now == null || !waiting.get()) {
            return;
        }
        waiting.set(false);
        reading = true;
        message.set(Words.of("calibrate.reading"));
        bench.link()
                .ask(
                        session -> {
                            now.begin();
                            return true;
                        },
                        begun -> {},
                        this::end);
    }

    /** Looks, on the thread that feeds it, whether the load was read. */
    public void frame() {
        StepReader now = reader;
        if (now == null || !reading || asking) {
            return;
        }
        asking = true;
        bench.link()
                .ask(
                        session -> now.isDone(),
                        read -> {
                            asking = false;
                            if (read && reading) {
                                reading = false;
                                take(now);
                            }
                        },
                        sentence -> {
                            asking = false;
                            end(sentence);
                        });
    }

    private void take(StepReader now) {
        LoadReading heard = now.reading();
        LoadStep step = heard.step(loads.get(steps.size()), LoadOrder.isRising(steps.size(), loads.size()));
        try {
            new StepCheck(now.fullScale()).check(step, heard.clipped(), steps.isEmpty() ? null : steps.getLast());
        } catch (SpanTrouble e) {
            askForLoad();
            message.set(e.getMessage() + " " + message.get());
            return;
        }
        add(step);
        if (steps.size() < loads.size()) {
            askForLoad();
            return;
        }
        bench.link().ask(session -> session.identity(), mouse -> finish(steps, mouse, false), this::end);
    }

    private void add(LoadStep step) {
        steps.add(step);
        rows.add(row(step, Words.of("threshold.unknown")));
    }

    private static Row row(LoadStep step, String off) {
        return new Row(
                StepCheck.mass(step.grams()),
                String.format(Locale.ROOT, "%.2f", step.meanCounts()),
                String.format(Locale.ROOT, "%.2f", step.deviationCounts()),
                off);
    }

    private void simulate(String uri, int button, List<Double> order) {
        String loaded = DeviceUri.withOption(
                uri,
                SimulatedMasses.option(
                        button,
                        SIMULATED_STEP_MICROS / MICROS,
                        order.stream().map(grams -> grams * Gravity.STANDARD).toList()));
        bench.work().execute(() -> {
            try {
                SimulatedLoads.Read read = SimulatedLoads.read(loaded, button, order, SIMULATED_STEP_MICROS);
                bench.screen().execute(() -> {
                    read.steps().forEach(this::add);
                    finish(read.steps(), read.mouse(), true);
                });
            } catch (IOException | SpanTrouble | RuntimeException e) {
                bench.screen().execute(() -> end(String.valueOf(e.getMessage())));
            }
        });
    }

    private void finish(List<LoadStep> all, DeviceIdentity mouse, boolean simulated) {
        MassSet set = new MassSet(withinPercent.get() / PERCENT, 0, "within " + withinPercent.get() + "%");
        try {
            SpanCalibration calibration = SpanCalibration.of(List.copyOf(all), set, gravity(simulated));
            found = new Found(calibration, mouse, channel, simulated);
            List<Row> now = new ArrayList<>();
            for (int i = 0; i < calibration.steps().size(); i++) {
                now.add(row(
                        calibration.steps().get(i),
                        String.format(
                                Locale.ROOT,
                                "%+.2f",
                                calibration.residualsMilliNewtons().get(i))));
            }
            rows.setAll(now);
            result.set(Words.of(
                    "calibrate.result",
                    String.format(Locale.ROOT, "%.5f", calibration.milliNewtonsPerCount()),
                    String.format(Locale.ROOT, "%.2f", calibration.budget().expanded() / MICROS * PERCENT),
                    String.format(Locale.ROOT, "%.2f", calibration.tareCounts()),
                    String.format(Locale.ROOT, "%.1f", calibration.worstResidualMilliNewtons()),
                    String.format(Locale.ROOT, "%.1f", calibration.hysteresisMilliNewtons()),
                    String.format(Locale.ROOT, "%+.1f", calibration.zeroShiftMilliNewtons())));
            done.set(true);
            end(Words.of(simulated ? "calibrate.done.simulated" : "calibrate.done"));
        } catch (SpanTrouble e) {
            end(String.valueOf(e.getMessage()));
        }
    }

    private Gravity gravity(boolean simulated) {
        try {
            return latitude.get().isBlank() || simulated
                    ? Gravity.somewhere()
                    : Gravity.at(Double.parseDouble(latitude.get().strip()), 0);
        } catch (NumberFormatException e) {
            return Gravity.somewhere();
        }
    }

    private void end(String sentence) {
        if (reader != null) {
            bench.link().listen(null);
        }
        reader = null;
        reading = false;
        waiting.set(false);
        running.set(false);
        message.set(sentence);
    }

    /** Gives it up; nothing was changed. */
    public void giveUp() {
        if (running.get()) {
            end(Words.of("calibrate.given.up"));
        }
    }

    /** Stores tare and span in the mouse, for good. */
    public void store() {
        Found now = found;
        if (now == null) {
            return;
        }
        SpanCalibration calibration = now.calibration();
        bench.link()
                .ask(
                        session -> {
                            session.calibrate(
                                    now.channel(),
                                    calibration.tareCounts(),
                                    calibration.milliNewtonsPerCount(),
                                    calibration.spanUncertaintyPpm());
                            return true;
                        },
                        stored -> message.set(Words.of("calibrate.stored")),
                        message::set);
    }

    /** Writes the record that {@code calibrate --out} writes. */
    public void keep(Path file) {
        Found now = found;
        if (now == null) {
            return;
        }
        String record = CalibrationRecord.json(
                now.mouse(),
                Buttons.name(now.channel()),
                now.calibration(),
                LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS),
                now.simulated());
        bench.work().execute(() -> {
            String sentence = Words.of("calibrate.kept", file.toString());
            try {
                OutputFile.write(file, record);
            } catch (RuntimeException e) {
                sentence = String.valueOf(e.getMessage());
            }
            String words = sentence;
            bench.screen().execute(() -> message.set(words));
        });
    }

    /** Grams, with commas between them. */
    public StringProperty massesProperty() {
        return masses;
    }

    /** How wrong a mass may be, percent of it. */
    public DoubleProperty withinPercentProperty() {
        return withinPercent;
    }

    /** Degrees; empty when not known. */
    public StringProperty latitudeProperty() {
        return latitude;
    }

    public StringProperty messageProperty() {
        return message;
    }

    /** Span, tare, linearity, in a sentence; empty before. */
    public StringProperty resultProperty() {
        return result;
    }

    public BooleanProperty runningProperty() {
        return running;
    }

    /** Whether a load is waited for. */
    public BooleanProperty waitingProperty() {
        return waiting;
    }

    /** Whether there is a calibration to store. */
    public BooleanProperty doneProperty() {
        return done;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public BenchModel bench() {
        return bench;
    }
}
