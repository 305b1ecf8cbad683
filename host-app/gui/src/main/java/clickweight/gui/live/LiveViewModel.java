package clickweight.gui.live;

import clickweight.gui.BenchModel;
import clickweight.gui.threshold.ThresholdViewModel;
import clickweight.gui.trace.RecordedPress;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** What the live screen shows: pause, window, and the last presses of the button that is looked at. */
public final class LiveViewModel {
    /** Windows to choose from, in seconds; the ring keeps 16. */
    public static final List<Integer> WINDOWS_SECONDS = List.of(2, 5, 10);

    private static final int SHOWN = 20;

    private final BenchModel bench;
    private final ThresholdViewModel thresholds;
    private final BooleanProperty paused = new SimpleBooleanProperty(this, "paused", false);
    private final IntegerProperty windowSeconds = new SimpleIntegerProperty(this, "windowSeconds", 10);
    private List<RecordedPress> seenTouches = List.of();
    private List<RecordedPress> lastPresses = List.of();

    public LiveViewModel(BenchModel bench, ThresholdViewModel thresholds) {
        this.bench = bench;
        this.thresholds = thresholds;
        // paused on one button, another one is still worth a look
        bench.buttonProperty().addListener((property, before, now) -> take());
    }

    /** Takes in what was recorded since the last frame, unless paused. */
    public void frame() {
        if (!paused.get() && seenTouches != bench.link().presses().touches(bench.button())) {
            take();
            thresholds.judge();
        }
    }

    private void take() {
        seenTouches = bench.link().presses().touches(bench.button());
        List<RecordedPress> presses =
                seenTouches.stream().filter(RecordedPress::reported).toList();
        lastPresses = presses.subList(Math.max(0, presses.size() - SHOWN), presses.size());
    }

    /** The last presses, oldest first; the same list until there is another one. */
    public List<RecordedPress> lastPresses() {
        return lastPresses;
    }

    /** All touches of the button, presses or not. */
    public List<RecordedPress> touches() {
        return seenTouches;
    }

    public BooleanProperty pausedProperty() {
        return paused;
    }

    public IntegerProperty windowSecondsProperty() {
        return windowSeconds;
    }

    public BenchModel bench() {
        return bench;
    }

    public ThresholdViewModel thresholds() {
        return thresholds;
    }
}
