package clickweight.gui.feeling;

import clickweight.gui.words.Words;
import clickweight.measure.feel.Coin;
import clickweight.measure.feel.FeltForce;
import clickweight.measure.feel.Staircase;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Stack after stack on button after button, as {@code feel} asks for them.
 *
 * <pre>
 * begin | left: 13 coins | click: 9 | no click: 10 ... | right ... | wheel ... | result
 * </pre>
 */
public final class FeelViewModel {
    /** Buttons in the order they are asked for. */
    static final List<String> BUTTONS = List.of("left", "right", "wheel");

    /** First stack and greatest one, grams. */
    private static final double FIRST_GRAMS = 40;

    private static final double MOST_GRAMS = 250;
    private static final long SEED = 1;

    /** What the stacks on one button say, in words. */
    public record Row(String button, String stacks, String gramForce, String milliNewtons, String interval) {}

    private final StringProperty coinName = new SimpleStringProperty(this, "coinName", "2ct");
    private final StringProperty message = new SimpleStringProperty(this, "message", Words.of("feel.ready"));
    private final StringProperty comparison = new SimpleStringProperty(this, "comparison", "");
    private final BooleanProperty running = new SimpleBooleanProperty(this, "running", false);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final List<FeltForce> forces = new ArrayList<>();
    private @Nullable Coin coin;
    private @Nullable Staircase staircase;
    private int button;

    /** Begins with the left button. */
    public void begin() {
        Optional<Coin> named = Coin.named(coinName.get());
        if (named.isEmpty()) {
            message.set(Words.of("feel.coin.unknown"));
            return;
        }
        coin = named.get();
        forces.clear();
        rows.clear();
        comparison.set("");
        button = 0;
        running.set(true);
        ask(named.get());
    }

    private void ask(Coin stacked) {
        int first = (int) Math.max(1, Math.round(FIRST_GRAMS / stacked.grams()));
        int most = (int) Math.max(first, Math.round(MOST_GRAMS / stacked.grams()));
        staircase = new Staircase(first, most);
        say();
    }

    private void say() {
        Coin stacked = coin;
        Staircase now = staircase;
        if (stacked != null && now != null) {
            message.set(Words.of(
                    "feel.stack",
                    Words.of("feel." + BUTTONS.get(button)),
                    now.trials().size() + 1,
                    now.coins(),
                    stacked.name(),
                    String.format(Locale.ROOT, "%.1f", now.coins() * stacked.grams())));
        }
    }

    /** A button of the person's mouse was pressed over the pad; only the one that is asked for counts. */
    public void pressed(String name) {
        if (running.get() && BUTTONS.get(button).equals(name)) {
            answer(true);
        }
    }

    /** The stack lies there and nothing clicked. */
    public void silent() {
        if (running.get()) {
            answer(false);
        }
    }

    /** Takes the last answer back. */
    public void undo() {
        Staircase now = staircase;
        if (running.get() && now != null) {
            now.undo();
            say();
        }
    }

    private void answer(boolean clicked) {
        Staircase now = staircase;
        if (now == null) {
            return;
        }
        now.answer(clicked);
        if (now.isDone()) {
            next();
        } else {
            say();
        }
    }

    /** Ends this button with the stacks there are, and goes on to the next one. */
    public void next() {
        Coin stacked = coin;
        Staircase now = staircase;
        if (!running.get() || stacked == null || now == null) {
            return;
        }
        String trouble = "";
        if (!now.trials().isEmpty()) {
            try {
                FeltForce force = FeltForce.of(BUTTONS.get(button), stacked, now.trials(), SEED);
                forces.add(force);
                rows.add(row(force));
            } catch (InsufficientDataException e) {
                trouble = e.getMessage() + " ";
            }
        }
        button++;
        if (button < BUTTONS.size()) {
            ask(stacked);
            message.set(trouble + message.get());
            return;
        }
        running.set(false);
        staircase = null;
        message.set(
                trouble + Words.of("feel.done", stacked.name(), Double.toString(stacked.grams()), stacked.source()));
        compare();
    }

    private static Row row(FeltForce force) {
        return new Row(
                force.button(),
                Integer.toString(force.trials()),
                String.format(Locale.ROOT, "%.1f", force.gramForce()),
                String.format(Locale.ROOT, "%.0f", force.milliNewtons()),
                String.format(
                        Locale.ROOT,
                        "%.0f to %.0f",
                        force.interval().low(),
                        force.interval().high()));
    }

    private void compare() {
        Optional<FeltForce> wheel = of("wheel");
        Optional<FeltForce> left = of("left");
        if (wheel.isPresent() && left.isPresent()) {
            double ratio = wheel.get().milliNewtons() / left.get().milliNewtons();
            comparison.set(Words.of(
                    "feel.ratio",
                    String.format(Locale.ROOT, "%.2f", ratio),
                    String.format(Locale.ROOT, "%.1f", Ratio.steps(ratio))));
        }
    }

    private Optional<FeltForce> of(String name) {
        return forces.stream().filter(force -> force.button().equals(name)).findFirst();
    }

    /** A name of a coin, or the mass of one as {@code 5.2g}. */
    public StringProperty coinNameProperty() {
        return coinName;
    }

    public StringProperty messageProperty() {
        return message;
    }

    /** How wheel and left compare; empty before both are known. */
    public StringProperty comparisonProperty() {
        return comparison;
    }

    public BooleanProperty runningProperty() {
        return running;
    }

    public ObservableList<Row> rows() {
        return rows;
    }
}
