package clickweight.gui.live;

import clickweight.gui.BenchModel;
import clickweight.gui.Screen;
import clickweight.gui.chart.Palette;
import clickweight.gui.chart.PressScope;
import clickweight.gui.chart.ScopeContent;
import clickweight.gui.chart.StripChart;
import clickweight.gui.threshold.ConsequencePane;
import clickweight.gui.threshold.ThresholdPane;
import clickweight.gui.threshold.ThresholdViewModel;
import clickweight.gui.words.Words;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The press scope above, the strip of all channels below it, the mouse and its thresholds beside them. */
public final class LiveView implements Screen {
    private final LiveViewModel model;
    private final PressScope scope = new PressScope(false);
    private final StripChart strip = new StripChart();
    private final MouseOutline outline = new MouseOutline();
    private final Label reading = new Label();
    private final BorderPane root = new BorderPane();

    public LiveView(LiveViewModel model) {
        this.model = model;
        ThresholdPane.drag(scope, model.thresholds());
        scope.setId("live-scope");
        strip.setId("live-strip");
        VBox charts = new VBox(4, scope, stripBar(), strip);
        VBox.setVgrow(scope, Priority.ALWAYS);
        root.setCenter(charts);
        root.setRight(rail());
        strip.setOnMouseMoved(event -> {
            String words = strip.reading(event.getX(), event.getY());
            reading.setText(words == null ? "" : words);
        });
        strip.setOnMouseExited(event -> reading.setText(""));
    }

    private Node stripBar() {
        ToggleButton pause = new ToggleButton(Words.of("live.pause"));
        pause.setId("live-pause");
        pause.selectedProperty().bindBidirectional(model.pausedProperty());
        ChoiceBox<Integer> window = new ChoiceBox<>();
        window.getItems().addAll(LiveViewModel.WINDOWS_SECONDS);
        window.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer seconds) {
                return seconds == null ? "" : Words.of("live.window", seconds.toString());
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("The window is chosen, not typed.");
            }
        });
        window.setValue(model.windowSecondsProperty().get());
        window.setAccessibleText(Words.of("live.window.title"));
        window.valueProperty()
                .addListener(
                        (property, before, now) -> model.windowSecondsProperty().set(now));
        reading.getStyleClass().add("reading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label legend = new Label(Words.of("live.legend"));
        legend.getStyleClass().add("muted");
        HBox bar = new HBox(10, pause, window, reading, space, legend);
        bar.getStyleClass().add("bar");
        bar.setPadding(new Insets(2, 12, 2, 12));
        return bar;
    }

    private Node rail() {
        ThresholdViewModel thresholds = model.thresholds();
        VBox rail = new VBox(
                12,
                outline,
                new ThresholdPane(model.bench(), thresholds, "live").node(),
                new ConsequencePane(thresholds).node());
        rail.getStyleClass().add("rail");
        return rail;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void frame() {
        model.frame();
        BenchModel bench = model.bench();
        Palette palette = bench.darkProperty().get() ? Palette.DARK : Palette.LIGHT;
        scope.show(content(model, palette));
        strip.look(
                palette,
                bench.unit(),
                bench.button(),
                model.windowSecondsProperty().get());
        // paused it stands still, but not in the colours of another theme
        if (!model.pausedProperty().get() || strip.isStale()) {
            strip.draw(bench.link().ring(), bench.link().marks(), bench.link().samplesPerSecond());
        }
        outline.show(bench.link().pressedMask(), bench.link().wheelDetents(), bench.button(), palette);
    }

    /** What a scope shows of a model. */
    public static ScopeContent content(LiveViewModel model, Palette palette) {
        BenchModel bench = model.bench();
        String heading = Words.of(
                "scope.heading",
                Words.button(bench.button()),
                Integer.toString(model.lastPresses().size()));
        return new ScopeContent(
                bench.button(),
                heading,
                model.lastPresses(),
                model.touches(),
                model.thresholds().operatingProperty().get(),
                model.thresholds().releaseProperty().get(),
                model.thresholds().mouseOperatingProperty().get(),
                model.thresholds().sweepProperty().get(),
                bench.unit(),
                palette);
    }
}
