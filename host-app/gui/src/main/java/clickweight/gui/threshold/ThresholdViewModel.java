package clickweight.gui.threshold;

import clickweight.device.settings.Setting;
import clickweight.gui.BenchModel;
import clickweight.gui.judge.Consequence;
import clickweight.gui.judge.ForceJudge;
import clickweight.gui.judge.Judgement;
import clickweight.gui.judge.Sweep;
import clickweight.gui.judge.Thresholds;
import clickweight.gui.trace.RecordedPress;
import clickweight.protocol.Buttons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of the button that is looked at.
 *
 * <pre>
 * on the mouse   600                            620              620
 * tried          600    drag 610, 620           620              620
 * shown          same   both, and what changes  read back        saved in its flash
 *                                        Enter           Ctrl+S
 * </pre>
 */
public final class ThresholdViewModel {
    /** The consequence of what is tried, beside that of what the mouse has. */
    public record Comparison(Consequence onMouse, Consequence tried) {}

    private static final Sweep NO_SWEEP = new Sweep(List.of());
    /** So many new touches are worth another sweep. */
    private static final int SWEEP_EVERY = 5;
    /** Beyond the greatest force of the touches, in parts of it. */
    private static final double SWEEP_BEYOND = 1.7;

    private static final int OPERATING_BY_DEFAULT = 600;
    private static final int RELEASE_BY_DEFAULT = 400;

    private final BenchModel bench;
    private final SettingsModel settings;
    private final Snapshots snapshots;
    private final IntegerProperty operating = new SimpleIntegerProperty(this, "operating", OPERATING_BY_DEFAULT);
    private final IntegerProperty release = new SimpleIntegerProperty(this, "release", RELEASE_BY_DEFAULT);
    private final IntegerProperty mouseOperating =
            new SimpleIntegerProperty(this, "mouseOperating", OPERATING_BY_DEFAULT);
    private final IntegerProperty mouseRelease = new SimpleIntegerProperty(this, "mouseRelease", RELEASE_BY_DEFAULT);
    private final BooleanProperty known = new SimpleBooleanProperty(this, "known", false);
    private final BooleanProperty edited = new SimpleBooleanProperty(this, "edited", false);
    private final ObjectProperty<@Nullable Comparison> comparison = new SimpleObjectProperty<>(this, "comparison");
    private final ObjectProperty<Sweep> sweep = new SimpleObjectProperty<>(this, "sweep", NO_SWEEP);
    private final AtomicInteger newest = new AtomicInteger();
    private int sweptTouches;
    private @Nullable Asked answered;
    private @Nullable Judgement answer;
    private int sweptButton = -1;

    public ThresholdViewModel(BenchModel bench, SettingsModel settings, Snapshots snapshots) {
        this.bench = bench;
        this.settings = settings;
        this.snapshots = snapshots;
        settings.settingsProperty().addListener((property, before, now) -> follow());
        bench.buttonProperty().addListener((property, before, now) -> {
            edited.set(false);
            comparison.set(null);
            sweep.set(NO_SWEEP);
            follow();
        });
    }

    private String operatingName() {
        return Buttons.name(bench.button()) + ".force.operating";
    }

    private String releaseName() {
        return Buttons.name(bench.button()) + ".force.release";
    }

    /** The mouse said its values: what is tried stays, unless nothing is. */
    private void follow() {
        known.set(settings.find(operatingName()) != null);
        mouseOperating.set(settings.value(operatingName(), OPERATING_BY_DEFAULT));
        mouseRelease.set(settings.value(releaseName(), RELEASE_BY_DEFAULT));
        if (edited.get()) {
            tried(operating.get(), release.get());
        } else {
            tried(mouseOperating.get(), mouseRelease.get());
        }
    }

    /** Tries another operating force, mN, kept in the mouse's range; the release force gives way to stay below. */
    public void tryOperating(double milliNewtons) {
        int wanted = legal(operatingName(), milliNewtons);
        tried(wanted, Math.min(release.get(), wanted - 1));
    }

    /** Tries another release force, mN, kept in the mouse's range and below the operating force. */
    public void tryRelease(double milliNewtons) {
        tried(operating.get(), Math.min(legal(releaseName(), milliNewtons), operating.get() - 1));
    }

    private int legal(String name, double milliNewtons) {
        int wanted = (int) Math.round(milliNewtons);
        Setting setting = settings.find(name);
        return setting == null ? wanted : Math.clamp(wanted, setting.minimum(), setting.maximum());
    }

    private void tried(int newOperating, int newRelease) {
        operating.set(newOperating);
        release.set(newRelease);
        edited.set(newOperating != mouseOperating.get() || newRelease != mouseRelease.get());
        judge();
    }

    /** Back to what the mouse has. */
    public void giveUp() {
        tried(mouseOperating.get(), mouseRelease.get());
    }

    /** Gives the mouse what is tried and reads it back; before the first change of all, its settings are kept as found. */
    public void apply(Runnable done) {
        if (!edited.get()) {
            done.run();
        } else if (snapshots.taken().isEmpty()) {
            snapshots.take(() -> write(done));
        } else {
            write(done);
        }
    }

    private void write(Runnable done) {
        LinkedHashMap<String, Integer> values = new LinkedHashMap<>();
        // at no moment may release be above operating: the one that makes room goes first
        if (operating.get() > mouseOperating.get()) {
            values.put(operatingName(), operating.get());
            values.put(releaseName(), release.get());
        } else {
            values.put(releaseName(), release.get());
            values.put(operatingName(), operating.get());
        }
        settings.write(values, done);
    }

    /** Gives the mouse what is tried and lets it save that. */
    public void save() {
        apply(settings::save);
    }

    /** Judges the recorded touches of this button again, beside the screen; an answer that is out of date is dropped. */
    public void judge() {
        int mine = newest.incrementAndGet();
        List<RecordedPress> touches = bench.link().presses().touches(bench.button());
        if (touches.isEmpty()) {
            comparison.set(null);
            return;
        }
        sweep(touches);
        Map<String, Integer> settingsNow = Map.copyOf(settings.values());
        ForceJudge judge = new ForceJudge(bench.button(), settingsNow);
        Thresholds onMouse = new Thresholds(mouseOperating.get(), mouseRelease.get());
        Thresholds tried = new Thresholds(operating.get(), release.get());
        bench.work().execute(() -> {
            if (newest.get() != mine) {
                return;
            }
            Judgement before = before(judge, new Asked(touches, settingsNow, onMouse));
            Judgement now = tried.equals(onMouse) ? before : judge.judge(touches, tried);
            Comparison compared =
                    new Comparison(Consequence.of(touches, before, before), Consequence.of(touches, before, now));
            bench.screen().execute(() -> {
                if (newest.get() == mine) {
                    comparison.set(compared);
                }
            });
        });
    }

    /** Once for a whole drag: what is on the mouse does not change meanwhile. */
    private synchronized Judgement before(ForceJudge judge, Asked asked) {
        Judgement before = asked.equals(answered) ? answer : null;
        if (before == null) {
            before = judge.judge(asked.touches(), asked.onMouse());
            answered = asked;
            answer = before;
        }
        return before;
    }

    private record Asked(List<RecordedPress> touches, Map<String, Integer> settings, Thresholds onMouse) {}

    private void sweep(List<RecordedPress> touches) {
        int button = bench.button();
        boolean old = button == sweptButton && Math.abs(touches.size() - sweptTouches) < SWEEP_EVERY;
        if (old && sweptTouches > 0 && touches.size() >= sweptTouches) {
            return;
        }
        sweptButton = button;
        sweptTouches = touches.size();
        double greatest = touches.stream()
                .mapToDouble(RecordedPress::peakMilliNewtons)
                .max()
                .orElse(OPERATING_BY_DEFAULT);
        ForceJudge judge = new ForceJudge(button, settings.values());
        Sweep.run(
                bench.work(),
                judge,
                touches,
                (int) Math.max(OPERATING_BY_DEFAULT, greatest * SWEEP_BEYOND),
                mouseRelease.get(),
                swept -> bench.screen().execute(() -> {
                    if (bench.button() == button) {
                        sweep.set(swept);
                    }
                }));
    }

    /** What other operating forces would have done; without steps before that is known. */
    public ObjectProperty<Sweep> sweepProperty() {
        return sweep;
    }

    /** Force that presses, as tried, mN. */
    public IntegerProperty operatingProperty() {
        return operating;
    }

    /** Force that releases, as tried, mN. */
    public IntegerProperty releaseProperty() {
        return release;
    }

    /** Force that presses, as the mouse said it, mN. */
    public IntegerProperty mouseOperatingProperty() {
        return mouseOperating;
    }

    /** Force that releases, as the mouse said it, mN. */
    public IntegerProperty mouseReleaseProperty() {
        return mouseRelease;
    }

    /** Whether the mouse has said its values; before that the factory's stand here. */
    public BooleanProperty knownProperty() {
        return known;
    }

    /** Whether something is tried that the mouse does not have. */
    public BooleanProperty editedProperty() {
        return edited;
    }

    /** What it would have done; null before the first touch. */
    public ObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison;
    }
}
