package clickweight.gui.essay;

import clickweight.gui.BenchModel;
import clickweight.gui.Screen;
import clickweight.gui.chart.EssayChart;
import clickweight.gui.chart.EssayContent;
import clickweight.gui.chart.Palette;
import clickweight.gui.threshold.ButtonChoice;
import clickweight.gui.words.Words;
import clickweight.measure.accidental.Rate;
import clickweight.measure.essay.ButtonEssay;
import clickweight.measure.statistics.Summary;
import clickweight.protocol.Buttons;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The chart of one button, the figures of all four below it, and where the data come from beside them. */
public final class EssayView implements Screen {
    private static final double FIGURES = 270;

    private final EssayViewModel model;
    private final EssayChart chart = new EssayChart();
    private final EssayTable table;
    private final BorderPane root = new BorderPane();

    public EssayView(EssayViewModel model) {
        this.model = model;
        table = new EssayTable(model);
        chart.setId("essay-chart");
        ScrollPane figures = new ScrollPane(table.node());
        figures.setFitToWidth(true);
        figures.setMinHeight(FIGURES);
        figures.setPrefHeight(FIGURES);
        Label origin = new Label();
        origin.setId("essay-origin");
        origin.textProperty().bind(model.originProperty());
        origin.getStyleClass().add("strong");
        origin.setWrapText(true);
        HBox bar = new HBox(origin);
        bar.getStyleClass().add("bar");
        VBox centre = new VBox(bar, chart, figures);
        VBox.setVgrow(chart, Priority.ALWAYS);
        root.setCenter(centre);
        root.setRight(rail());
        model.buttonsProperty().addListener((property, before, now) -> table.fill());
        model.bench().unitProperty().addListener((property, before, now) -> table.fill());
    }

    private Node rail() {
        Label heading = new Label(Words.of("essay.title"));
        heading.getStyleClass().add("heading");
        Label message = new Label();
        message.setId("essay-message");
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        message.setMinHeight(96);
        message.setPrefHeight(96);
        Label help = new Label(Words.of("essay.help"));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        VBox rail = new VBox(
                12,
                heading,
                new ButtonChoice(model.bench(), "essay").node(),
                simulate(),
                record(),
                files(),
                target(),
                message,
                help);
        rail.getStyleClass().add("rail");
        return rail;
    }

    private Node simulate() {
        Button simulate = new Button(Words.of("essay.simulate"));
        simulate.setId("essay-simulate");
        simulate.getStyleClass().add("accent");
        simulate.disableProperty()
                .bind(model.virtualProperty().not().or(model.busyProperty()).or(model.recordingProperty()));
        simulate.setOnAction(event -> model.simulate());
        return simulate;
    }

    private Node record() {
        Button record = new Button(Words.of("essay.record"));
        record.setId("essay-record");
        record.disableProperty().bind(model.recordingProperty().or(model.busyProperty()));
        record.setOnAction(event -> model.record());
        Button ask = new Button(Words.of("essay.ask"));
        ask.setId("essay-ask");
        ask.disableProperty().bind(model.recordingProperty().not());
        ask.setOnAction(event -> model.ask(!model.askingProperty().get()));
        model.askingProperty()
                .addListener((property, before, now) -> ask.setText(Words.of(now ? "essay.ask.no" : "essay.ask")));
        Button stop = new Button(Words.of("measure.stop"));
        stop.setId("essay-stop");
        stop.disableProperty().bind(model.recordingProperty().not());
        stop.setOnAction(event -> model.stop());
        return new HBox(8, record, ask, stop);
    }

    private Node files() {
        Button open = new Button(Words.of("essay.open"));
        open.setId("essay-open");
        open.setOnAction(event -> {
            List<File> chosen = chooser().showOpenMultipleDialog(root.getScene().getWindow());
            if (chosen != null) {
                model.open(chosen.stream().map(File::toPath).toList());
            }
        });
        Button save = new Button(Words.of("essay.save"));
        save.setId("essay-save");
        save.setOnAction(event -> {
            File chosen = chooser().showSaveDialog(root.getScene().getWindow());
            if (chosen != null) {
                model.save(chosen.toPath());
            }
        });
        return new HBox(8, open, save);
    }

    private static FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("essay.csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv", "*.CSV"));
        return chooser;
    }

    private Node target() {
        TextField field = new TextField();
        field.setId("essay-target");
        field.setPrefColumnCount(6);
        field.setText(String.valueOf(model.targetProperty().get()));
        field.setOnAction(event -> {
            try {
                double wanted = Double.parseDouble(field.getText().strip());
                if (wanted > 0) {
                    model.targetProperty().set(wanted);
                    model.evaluate();
                    return;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            model.messageProperty().set(Words.of("essay.target.wrong"));
        });
        Label title = new Label(Words.of("essay.target"));
        title.setWrapText(true);
        title.setLabelFor(field);
        return new HBox(8, field, title);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void frame() {
        model.frame();
        table.follow();
        chart.show(content());
    }

    private EssayContent content() {
        BenchModel bench = model.bench();
        int button = bench.button();
        Optional<ButtonEssay> essay = model.essay(button);
        List<GuardCurves.Step> guard =
                button == Buttons.WHEEL ? model.guardProperty().get().steps() : List.of();
        return new EssayContent(
                button,
                model.activation(button).map(EssayView::ends).orElse(List.of()),
                essay.map(each -> boxed(each.resting().maximaMilliNewtons())).orElse(List.of()),
                essay.map(each -> boxed(each.scrolling().maximaMilliNewtons())).orElse(List.of()),
                essay.map(each -> each.steps().stream()
                                .map(step -> bound(step.milliNewtons(), step.accidents()))
                                .toList())
                        .orElse(List.of()),
                essay.map(EssayView::missed).orElse(List.of()),
                guard.stream().map(step -> bound(step.operating(), step.off())).toList(),
                guard.stream().map(step -> bound(step.operating(), step.on())).toList(),
                model.threshold(button),
                bench.unit(),
                bench.darkProperty().get() ? Palette.DARK : Palette.LIGHT);
    }

    private static List<Double> ends(Summary presses) {
        double half = Double.isNaN(presses.halfWidth95()) ? 0 : presses.halfWidth95();
        return List.of(presses.mean(), presses.mean() - half, presses.mean() + half);
    }

    private static List<Double> boxed(double[] forces) {
        return Arrays.stream(forces).boxed().toList();
    }

    private static EssayContent.Bound bound(double force, Rate rate) {
        return new EssayContent.Bound(
                force, rate.value(), rate.interval().low(), rate.interval().high());
    }

    private static List<EssayContent.Bound> missed(ButtonEssay essay) {
        return essay.steps().stream()
                .filter(step -> step.missed().isPresent())
                .map(step -> {
                    var missed = step.missed().orElseThrow();
                    return new EssayContent.Bound(
                            step.milliNewtons(),
                            missed.value(),
                            missed.interval95().low(),
                            missed.interval95().high());
                })
                .toList();
    }
}
