package clickweight.gui.measuring;

import clickweight.gui.BenchModel;
import clickweight.gui.words.Words;
import clickweight.measure.result.ButtonMeasurement;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.protocol.Buttons;
import clickweight.station.measurement.StrokeCollector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A guided measurement.
 *
 * <pre>
 * choose buttons, strokes, target | start: press each button ... | all have theirs: result, doubts asked about
 *                                 |            stop: result of what there is
 * </pre>
 */
public final class MeasureViewModel {
    private final BenchModel bench;
    private final Path sessions;
    private final List<BooleanProperty> chosen = new ArrayList<>();
    private final IntegerProperty strokes = new SimpleIntegerProperty(this, "strokes", 30);
    private final DoubleProperty target = new SimpleDoubleProperty(this, "target", 6);
    private final BooleanProperty running = new SimpleBooleanProperty(this, "running", false);
    private final StringProperty message = new SimpleStringProperty(this, "message", Words.of("measure.ready"));
    private final ObservableList<ProgressRow> progress = FXCollections.observableArrayList();
    private final Outcome outcome;
    private @Nullable StrokeCollector collector;
    private boolean asking;

    /** @param sessions folder of the library, for results that are kept */
    public MeasureViewModel(BenchModel bench, Path sessions) {
        this.sessions = sessions;
        this.bench = bench;
        outcome = new Outcome(bench);
        for (int button = 0; button < Buttons.COUNT; button++) {
            chosen.add(new SimpleBooleanProperty(this, Buttons.name(button), true));
        }
    }

    private int mask() {
        int mask = 0;
        for (int button = 0; button < chosen.size(); button++) {
            mask |= chosen.get(button).get() ? 1 << button : 0;
        }
        return mask;
    }

    /** Begins; strokes before this do not count. */
    public void start() {
        if (running.get()) {
            return;
        }
        if (mask() == 0) {
            message.set(Words.of("measure.no.button"));
            return;
        }
        if (strokes.get() < 2) {
            message.set(Words.of("measure.too.few"));
            return;
        }
        if (!bench.stateProperty().get().live()) {
            message.set(Words.of("measure.no.mouse"));
            return;
        }
        StrokeCollector begun = new StrokeCollector(mask(), StrokePolicy.defaults());
        collector = begun;
        bench.link().listen(begun);
        progress.clear();
        running.set(true);
        message.set(Words.of("measure.press"));
    }

    /** Looks how far it is; the collector is asked on the thread that feeds it. */
    public void frame() {
        StrokeCollector now = collector;
        if (now == null || asking) {
            return;
        }
        asking = true;
        bench.link()
                .ask(
                        session -> rows(now.measurements()),
                        rows -> {
                            asking = false;
                            show(rows);
                        },
                        trouble -> {
                            asking = false;
                            message.set(trouble);
                        });
    }

    private List<ProgressRow> rows(List<ButtonMeasurement> measurements) {
        return measurements.stream()
                .map(button -> new ProgressRow(
                        button.button(), button.strokesDone(), strokes.get(), button.halfWidth95(), target.get()))
                .toList();
    }

    private void show(List<ProgressRow> rows) {
        if (!running.get()) {
            return;
        }
        if (!rows.equals(progress)) {
            progress.setAll(rows);
        }
        if (!rows.isEmpty() && rows.stream().allMatch(ProgressRow::reached)) {
            finish(Words.of("measure.done"));
        } else {
            message.set(Words.of("measure.press"));
        }
    }

    /** Ends now, with what there is. */
    public void stop() {
        if (running.get()) {
            finish(Words.of("measure.stopped"));
        }
    }

    private void finish(String sentence) {
        StrokeCollector done = collector;
        if (done == null) {
            return;
        }
        collector = null;
        running.set(false);
        bench.link().listen(null);
        message.set(sentence);
        bench.link().ask(session -> done.finish(), outcome::take, message::set);
    }

    /** Puts the result into the library of sessions. */
    public void keep() {
        outcome.keep(sessions, message::set);
    }

    /** Makes the present force zero; the fingers must be off. */
    public void tare() {
        bench.link()
                .ask(
                        session -> {
                            session.tare(session.identity().channelMask());
                            return true;
                        },
                        done -> message.set(Words.of("measure.tared")),
                        message::set);
    }

    /** Whether a button (0 = left) is to be measured. */
    public BooleanProperty chosen(int button) {
        return chosen.get(button);
    }

    public IntegerProperty strokesProperty() {
        return strokes;
    }

    /** Half width of the 95 % interval that each button shall reach, mN. */
    public DoubleProperty targetProperty() {
        return target;
    }

    public BooleanProperty runningProperty() {
        return running;
    }

    public StringProperty messageProperty() {
        return message;
    }

    public ObservableList<ProgressRow> progress() {
        return progress;
    }

    public Outcome outcome() {
        return outcome;
    }

    public BenchModel bench() {
        return bench;
    }
}
