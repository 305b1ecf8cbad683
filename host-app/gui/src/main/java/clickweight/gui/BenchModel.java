package clickweight.gui;

import clickweight.gui.mouse.LinkState;
import clickweight.gui.mouse.MouseLink;
import clickweight.gui.words.ForceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What all screens share: the mouse, the button that is looked at, unit and theme. Used on the screen's thread alone. */
public final class BenchModel implements AutoCloseable {
    private final Executor screen;
    private final Executor work;
    private final ObjectProperty<LinkState> state = new SimpleObjectProperty<>(this, "state");
    private final ObjectProperty<ForceUnit> unit = new SimpleObjectProperty<>(this, "unit", ForceUnit.MILLI_NEWTONS);
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark", true);
    private final IntegerProperty button = new SimpleIntegerProperty(this, "button", 0);
    private final List<Runnable> onConnected = new ArrayList<>();
    private final Runnable betweenLooks;
    private MouseLink link;

    /**
     * @param screen runs what changes the screen
     * @param work runs what takes longer than a frame
     */
    public BenchModel(String uri, Executor screen, Executor work) {
        this(uri, screen, work, () -> {});
    }

    /** @param betweenLooks see {@link MouseLink} */
    public BenchModel(String uri, Executor screen, Executor work, Runnable betweenLooks) {
        this.screen = screen;
        this.work = work;
        this.betweenLooks = betweenLooks;
        link = new MouseLink(uri, screen, this::heard, betweenLooks);
        state.set(link.state());
    }

    private void heard(LinkState now) {
        boolean arrived = now.live() && !state.get().live();
        state.set(now);
        if (arrived) {
            onConnected.forEach(Runnable::run);
        }
    }

    /** Reaches for the mouse; once, when the screens stand. */
    public void start() {
        link.start();
    }

    /** Lets go of the mouse, for who needs its wire alone; {@link #connect} takes it again. */
    public void letGo() {
        link.close();
    }

    /** Another mouse, or the same one again. */
    public void connect(String uri) {
        link.close();
        link = new MouseLink(uri, screen, this::heard, betweenLooks);
        state.set(link.state());
        link.start();
    }

    /** Runs each time when a mouse has answered or is back. */
    public void onConnected(Runnable run) {
        onConnected.add(run);
    }

    public MouseLink link() {
        return link;
    }

    public Executor screen() {
        return screen;
    }

    public Executor work() {
        return work;
    }

    public ObjectProperty<LinkState> stateProperty() {
        return state;
    }

    public ObjectProperty<ForceUnit> unitProperty() {
        return unit;
    }

    public ForceUnit unit() {
        return unit.get();
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** The button that is looked at, 0 = left to 3 = middle. */
    public IntegerProperty buttonProperty() {
        return button;
    }

    public int button() {
        return button.get();
    }

    @Override
    public void close() {
        link.close();
    }
}
