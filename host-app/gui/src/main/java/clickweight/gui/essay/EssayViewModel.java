package clickweight.gui.essay;

import clickweight.gui.BenchModel;
import clickweight.gui.judge.GuardJudge;
import clickweight.gui.judge.WheelRun;
import clickweight.gui.threshold.SettingsModel;
import clickweight.gui.words.Words;
import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.accidental.GripFile;
import clickweight.measure.accidental.TrackFile;
import clickweight.measure.essay.ButtonEssay;
import clickweight.measure.essay.WheelPenalty;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Summary;
import clickweight.protocol.Buttons;
import clickweight.station.link.DeviceUri;
import clickweight.station.recording.AccidentalInputs;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The four buttons beside each other, from recorded fingers.
 *
 * <pre>
 * simulated mouse   simulate .................. | essay, "simulated, touchscreen proxy"
 * real mouse        record, ask for presses ... | stop: essay; each recording is a session more
 * files             open ...................... | essay; the guard is not judged on forces alone
 * </pre>
 */
public final class EssayViewModel {
    /** Greatest force that is tried, mN. */
    static final double GREATEST_MILLI_NEWTONS = 3000;

    private static final int GUARD_STEP_MILLI_NEWTONS = 150;
    private static final int PEOPLE = 8;
    private static final int ROUNDS = 6;
    private static final double MICROS = 1e6;

    private final BenchModel bench;
    private final SettingsModel settings;
    private final ObjectProperty<List<ButtonEssay>> buttons = new SimpleObjectProperty<>(this, "buttons", List.of());
    private final ObjectProperty<GuardCurves> guard = new SimpleObjectProperty<>(this, "guard", GuardCurves.NONE);
    private final StringProperty origin = new SimpleStringProperty(this, "origin", Words.of("essay.origin.none"));
    private final StringProperty message = new SimpleStringProperty(this, "message", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy", false);
    private final BooleanProperty recording = new SimpleBooleanProperty(this, "recording", false);
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking", false);
    private final BooleanProperty virtual = new SimpleBooleanProperty(this, "virtual", false);
    private final DoubleProperty target =
            new SimpleDoubleProperty(this, "target", AccidentalSettings.USUAL.targetPerHour());
    private final AtomicInteger newest = new AtomicInteger();
    private EssayData data = EssayData.NONE;
    private @Nullable EssayRecorder recorder;
    private boolean waiting;

    public EssayViewModel(BenchModel bench, SettingsModel settings) {
        this.bench = bench;
        this.settings = settings;
        bench.stateProperty().addListener((property, before, now) -> mouse(now.uri()));
        mouse(bench.stateProperty().get().uri());
    }

    private void mouse(String uri) {
        virtual.set(DeviceUri.isVirtual(uri));
        if (data.tracks().isEmpty()) {
            message.set(Words.of(virtual.get() ? "essay.hint.simulated" : "essay.hint.record"));
        }
    }

    /** Simulated people at the simulated mouse; the same ones each time. */
    public void simulate() {
        simulate(PEOPLE, ROUNDS);
    }

    void simulate(int people, int rounds) {
        message.set(Words.of("essay.simulating"));
        busy.set(true);
        bench.work().execute(() -> {
            EssayData made = SimulatedPeople.make(1, people, rounds);
            bench.screen().execute(() -> evaluate(made));
        });
    }

    /** Listens to the mouse from now on. */
    public void record() {
        if (recording.get()) {
            return;
        }
        if (!bench.stateProperty().get().live()) {
            message.set(Words.of("measure.no.mouse"));
            return;
        }
        EssayRecorder begun = new EssayRecorder(
                LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString());
        recorder = begun;
        bench.link().listen(begun);
        recording.set(true);
        asking.set(false);
    }

    /** Asks for presses of the button that is looked at, or no longer. */
    public void ask(boolean presses) {
        EssayRecorder now = recorder;
        if (now != null) {
            asking.set(presses);
            now.askFor(presses ? bench.button() : EssayRecorder.NOTHING);
        }
    }

    /** Ends the recording; it counts as one session more. */
    public void stop() {
        EssayRecorder done = recorder;
        if (done == null) {
            return;
        }
        recorder = null;
        recording.set(false);
        asking.set(false);
        bench.link().listen(null);
        bench.link().ask(session -> done.take(""), this::join, message::set);
    }

    private void join(EssayData heard) {
        List<ForceTrack> tracks = new ArrayList<>(data.tracks());
        List<WheelRun> runs = new ArrayList<>(data.runs());
        tracks.addAll(heard.tracks());
        runs.addAll(heard.runs());
        long sessions = tracks.stream().map(ForceTrack::session).distinct().count();
        evaluate(new EssayData(tracks, runs, Words.of("essay.origin.recorded", Long.toString(sessions))));
    }

    /** Reads recordings as {@code analyze accidental} does. */
    public void open(List<Path> files) {
        busy.set(true);
        bench.work().execute(() -> {
            try {
                AccidentalInputs inputs = AccidentalInputs.read(files, null, GripFile.NOMINAL_HZ);
                String from = Words.of(
                        "essay.origin.files", Integer.toString(inputs.files().size()));
                String notes = String.join(" ", inputs.notes());
                EssayData read = new EssayData(inputs.tracks(), List.of(), notes.isEmpty() ? from : from + " " + notes);
                bench.screen().execute(() -> evaluate(read));
            } catch (IOException | RuntimeException e) {
                bench.screen().execute(() -> trouble(String.valueOf(e.getMessage())));
            }
        });
    }

    /** Writes what was recorded as a file that {@code analyze accidental} and {@code recommend} read. */
    public void save(Path file) {
        EssayData kept = data;
        bench.work().execute(() -> {
            String sentence;
            try (Writer writer = Files.newBufferedWriter(file)) {
                TrackFile.write(kept.tracks(), writer);
                sentence = Words.of("essay.saved", file.toString());
            } catch (IOException e) {
                sentence = Words.of("essay.not.saved", file.toString(), String.valueOf(e.getMessage()));
            }
            String words = sentence;
            bench.screen().execute(() -> message.set(words));
        });
    }

    /** Counts everything anew, for another accepted rate. */
    public void evaluate() {
        if (!data.tracks().isEmpty()) {
            evaluate(data);
        }
    }

    private void trouble(String sentence) {
        busy.set(false);
        message.set(sentence);
    }

    private void evaluate(EssayData now) {
        int mine = newest.incrementAndGet();
        data = now;
        origin.set(now.origin());
        busy.set(true);
        guard.set(GuardCurves.NONE);
        AccidentalSettings usual = AccidentalSettings.USUAL;
        AccidentalSettings wanted = new AccidentalSettings(
                usual.thresholdMilliNewtons(),
                usual.dwellMicros(),
                usual.boutGapMicros(),
                usual.scrollGapMicros(),
                usual.restWindowMicros(),
                usual.touchMilliNewtons(),
                target.get(),
                usual.seed());
        GuardJudge judge = new GuardJudge(settings.values());
        bench.work().execute(() -> {
            try {
                List<ButtonEssay> found = ButtonEssay.of(now.tracks(), wanted, GREATEST_MILLI_NEWTONS);
                bench.screen().execute(() -> {
                    if (newest.get() == mine) {
                        busy.set(false);
                        buttons.set(found);
                        message.set(now.runs().isEmpty() ? "" : Words.of("essay.judging"));
                        judgeGuard(mine, now, judge, List.of());
                    }
                });
            } catch (InsufficientDataException e) {
                bench.screen().execute(() -> trouble(String.valueOf(e.getMessage())));
            }
        });
    }

    /** One force after the other, each as an errand of its own, so that what is more urgent comes in between. */
    private void judgeGuard(int mine, EssayData of, GuardJudge judge, List<GuardCurves.Step> before) {
        int operating = GUARD_STEP_MILLI_NEWTONS * (before.size() + 2);
        if (of.runs().isEmpty() || newest.get() != mine) {
            return;
        }
        if (operating > GREATEST_MILLI_NEWTONS) {
            message.set("");
            return;
        }
        bench.work().execute(() -> {
            List<GuardCurves.Step> with = new ArrayList<>(before);
            with.add(GuardCurves.step(of, judge, operating, AccidentalSettings.USUAL.seed()));
            bench.screen().execute(() -> {
                if (newest.get() == mine) {
                    guard.set(new GuardCurves(with));
                    judgeGuard(mine, of, judge, with);
                }
            });
        });
    }

    /** Says, while it records, how long and what to do. */
    public void frame() {
        EssayRecorder now = recorder;
        if (now == null || waiting) {
            return;
        }
        waiting = true;
        bench.link()
                .ask(
                        session -> now.heardMicros() / MICROS,
                        seconds -> {
                            waiting = false;
                            if (recording.get()) {
                                message.set(recordingWords(now, seconds));
                            }
                        },
                        sentence -> {
                            waiting = false;
                            message.set(sentence);
                        });
    }

    private String recordingWords(EssayRecorder now, double seconds) {
        String key = !asking.get() ? "essay.recording" : now.asking() ? "essay.press.now" : "essay.press.wait";
        return Words.of(key, Long.toString(Math.round(seconds)), Words.button(bench.button()));
    }

    /** What the mouse's presses in this window took, by button. */
    public Optional<Summary> activation(int button) {
        return ActivationForces.of(bench.link().presses().touches(button));
    }

    /** The essay of a button; empty without data of it. */
    public Optional<ButtonEssay> essay(int button) {
        return buttons.get().stream()
                .filter(each -> each.name().equals(Buttons.name(button)))
                .findFirst();
    }

    /** How much more the wheel needs than the left button; empty when the data do not bear it. */
    public Optional<WheelPenalty> penalty() {
        return WheelPenalty.of(
                essay(Buttons.WHEEL).flatMap(ButtonEssay::tail),
                essay(Buttons.LEFT).flatMap(ButtonEssay::tail),
                target.get());
    }

    /** Force that presses a button now, mN, as the mouse said it. */
    public int threshold(int button) {
        return settings.value(Buttons.name(button) + ".force.operating", 600);
    }

    public ObjectProperty<List<ButtonEssay>> buttonsProperty() {
        return buttons;
    }

    ObjectProperty<GuardCurves> guardProperty() {
        return guard;
    }

    /** Where the data are from; says so when they are simulated. */
    public StringProperty originProperty() {
        return origin;
    }

    /** What to do, or what went wrong, in a sentence. */
    public StringProperty messageProperty() {
        return message;
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    public BooleanProperty recordingProperty() {
        return recording;
    }

    public BooleanProperty askingProperty() {
        return asking;
    }

    /** Whether the mouse is simulated. */
    public BooleanProperty virtualProperty() {
        return virtual;
    }

    /** Accepted accidental presses an hour. */
    public DoubleProperty targetProperty() {
        return target;
    }

    public BenchModel bench() {
        return bench;
    }
}
