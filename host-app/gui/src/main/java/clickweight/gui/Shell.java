package clickweight.gui;

import clickweight.gui.mouse.LinkState;
import clickweight.gui.words.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame around the screens: which one is shown, how the link does, and a banner when the mouse is not there. */
public final class Shell {
    private static final double MICROS_PER_MILLI = 1000;

    private final BenchModel bench;
    private final Map<String, Screen> screens = new LinkedHashMap<>();
    private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
    private final BorderPane root = new BorderPane();
    private final HBox tabRow = new HBox(2);
    private final ToggleGroup tabGroup = new ToggleGroup();
    private final Label identity = new Label();
    private final Label banner = new Label();
    private final Button again = new Button(Words.of("banner.again"));
    private final HBox bannerRow = new HBox(12, banner, again);
    private final Label status = new Label();
    private final Label rate = new Label();
    private String shown = "";
    private long frames;
    private long rateSince;

    public Shell(BenchModel bench) {
        this.bench = bench;
        root.setTop(new VBox(toolbar(), bannerRow()));
        root.setBottom(statusBar());
        bench.stateProperty().addListener((property, before, now) -> link(now));
        link(bench.stateProperty().get());
    }

    /** Adds a screen behind those there are; its name is a key of the words and begins the id of its tab. */
    public void add(String name, Screen screen) {
        screens.put(name, screen);
        ToggleButton tab = new ToggleButton(Words.of("screen." + name));
        tab.setId("tab-" + name);
        tab.setToggleGroup(tabGroup);
        tab.getStyleClass().add("tab-button");
        tab.setTooltip(new Tooltip(Words.of("screen.tooltip", "F" + screens.size())));
        tab.setOnAction(event -> show(name));
        tabs.put(name, tab);
        tabRow.getChildren().add(tab);
        if (screens.size() == 1) {
            show(name);
        }
    }

    /** Shows the screen of that name. */
    public void show(String name) {
        Screen screen = screens.get(name);
        ToggleButton tab = tabs.get(name);
        if (screen == null || tab == null) {
            return;
        }
        shown = name;
        root.setCenter(screen.node());
        tab.setSelected(true);
    }

    /** Shows the screen at a place, from 0. */
    public void show(int place) {
        screens.keySet().stream().skip(place).findFirst().ifPresent(this::show);
    }

    private Node toolbar() {
        Label name = new Label("Clickweight");
        name.getStyleClass().add("brand");
        identity.setId("identity");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button unit = new Button();
        unit.setId("unit");
        unit.getStyleClass().add("flat");
        unit.setTooltip(new Tooltip(Words.of("unit.help")));
        unit.setOnAction(event -> switchUnit());
        Button theme = new Button();
        theme.setId("theme");
        theme.getStyleClass().add("flat");
        theme.setTooltip(new Tooltip(Words.of("theme.help")));
        theme.setOnAction(event -> switchTheme());
        Runnable show = () -> {
            unit.setText(Words.of("unit.switch", bench.unit().other().symbol()));
            theme.setText(Words.of(bench.darkProperty().get() ? "theme.light" : "theme.dark"));
        };
        bench.unitProperty().addListener((property, before, now) -> show.run());
        bench.darkProperty().addListener((property, before, now) -> show.run());
        show.run();
        HBox bar = new HBox(14, name, tabRow, space, identity, unit, theme);
        bar.getStyleClass().add("top");
        return bar;
    }

    /** The other unit. */
    public void switchUnit() {
        bench.unitProperty().set(bench.unit().other());
    }

    /** The other theme. */
    public void switchTheme() {
        bench.darkProperty().set(!bench.darkProperty().get());
    }

    private Node bannerRow() {
        banner.setId("banner");
        banner.setWrapText(true);
        HBox.setHgrow(banner, Priority.ALWAYS);
        banner.setMaxWidth(Double.MAX_VALUE);
        again.setId("connect-again");
        again.setOnAction(event -> bench.connect(bench.stateProperty().get().uri()));
        bannerRow.getStyleClass().add("banner");
        return bannerRow;
    }

    private Node statusBar() {
        status.setId("status");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label keys = new Label(Words.of("status.keys"));
        keys.getStyleClass().add("muted");
        HBox bar = new HBox(14, status, space, keys, rate);
        bar.getStyleClass().add("bottom");
        return bar;
    }

    private void link(LinkState now) {
        String who = now.identity().isEmpty() ? now.uri() : now.uri() + "  \u00b7  " + now.identity();
        identity.setText(Words.of("link." + now.phase().name().toLowerCase(Locale.ROOT)) + "  \u00b7  " + who);
        boolean trouble = now.phase() == LinkState.Phase.AWAY || now.phase() == LinkState.Phase.FAILED;
        banner.setText(now.sentence());
        bannerRow.setVisible(trouble);
        bannerRow.setManaged(trouble);
        again.setVisible(now.phase() == LinkState.Phase.FAILED);
    }

    /** One frame: the screen that is shown, and twice a second the status line. */
    public void frame(long nowNanos) {
        Screen screen = screens.get(shown);
        if (screen != null) {
            screen.frame();
        }
        frames++;
        long since = nowNanos - rateSince;
        if (since > 500_000_000L) {
            rate.setText(Words.of("status.frames", Long.toString(Math.round(frames * 1e9 / since))));
            rateSince = nowNanos;
            frames = 0;
            status.setText(statusText());
        }
    }

    private String statusText() {
        if (bench.link().samplesPerSecond() == 0) {
            return Words.of("status.waiting");
        }
        return Words.of(
                "status.link",
                String.format(Locale.ROOT, "%,d", bench.link().samplesPerSecond()),
                String.format(Locale.ROOT, "%,d", bench.link().samples()),
                String.format(Locale.ROOT, "%,d", bench.link().lost()),
                String.format(Locale.ROOT, "%.0f", bench.link().lagMicros() / MICROS_PER_MILLI));
    }

    public Parent node() {
        return root;
    }
}
