package clickweight.gui.measuring;

import clickweight.gui.Screen;
import clickweight.gui.chart.Palette;
import clickweight.gui.chart.StrokeDots;
import clickweight.gui.words.Words;
import clickweight.protocol.Buttons;
import java.io.File;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.converter.NumberStringConverter;

/** A guided measurement: what to measure at the left, how far it is above, what came out below. */
public final class MeasureView implements Screen {
    private static final double DOTS_HEIGHT = 210;

    private final MeasureViewModel model;
    private final BorderPane root = new BorderPane();
    private final ProgressPane progress;
    private final StrokeDots dots = new StrokeDots();

    public MeasureView(MeasureViewModel model) {
        this.model = model;
        progress = new ProgressPane(model);
        Label message = new Label();
        message.setId("measure-message");
        message.setWrapText(true);
        message.getStyleClass().add("heading");
        message.textProperty().bind(model.messageProperty());
        dots.setPrefHeight(DOTS_HEIGHT);
        model.outcome().rows().addListener((ListChangeListener<ResultRow>) change -> showDots());
        model.bench().darkProperty().addListener((property, before, now) -> showDots());
        Label meaning = new Label();
        meaning.setId("measure-meaning");
        meaning.setWrapText(true);
        meaning.textProperty().bind(model.outcome().meaningProperty());
        VBox page = new VBox(
                14,
                message,
                progress.node(),
                new ResultTable(model.outcome().rows(), model.bench().unitProperty(), "results").node(),
                meaning,
                dots,
                doubts());
        page.getStyleClass().add("page");
        root.setCenter(page);
        root.setLeft(choices());
    }

    private void showDots() {
        Palette palette = model.bench().darkProperty().get() ? Palette.DARK : Palette.LIGHT;
        List<StrokeDots.Row> rows = model.outcome().charted().stream()
                .map(button -> new StrokeDots.Row(
                        button.button(),
                        button.forces(),
                        button.doubted(),
                        button.leftOut(),
                        button.mean(),
                        button.low(),
                        button.high(),
                        button.earlier()))
                .toList();
        dots.show(rows, model.bench().unit(), palette);
    }

    private Node choices() {
        Label heading = new Label(Words.of("measure.title"));
        heading.getStyleClass().add("heading");
        VBox boxes = new VBox(6);
        for (int button = 0; button < Buttons.COUNT; button++) {
            CheckBox box = new CheckBox((button + 1) + "  " + Words.button(button));
            box.setId("measure-choose-" + button);
            box.selectedProperty().bindBidirectional(model.chosen(button));
            box.disableProperty().bind(model.runningProperty());
            boxes.getChildren().add(box);
        }
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(8);
        grid.addRow(0, new Label(Words.of("measure.strokes")), number("measure-strokes", true));
        grid.addRow(1, new Label(Words.of("measure.target")), number("measure-target", false));
        Button start = new Button(Words.of("measure.start"));
        start.setId("measure-start");
        start.getStyleClass().add("accent");
        start.disableProperty().bind(model.runningProperty());
        start.setOnAction(event -> model.start());
        Button stop = new Button(Words.of("measure.stop"));
        stop.setId("measure-stop");
        stop.disableProperty().bind(model.runningProperty().not());
        stop.setOnAction(event -> model.stop());
        Button tare = new Button(Words.of("measure.tare"));
        tare.setOnAction(event -> model.tare());
        Button report = new Button(Words.of("measure.report.button"));
        report.setOnAction(event -> chooseReport());
        Button keep = new Button(Words.of("measure.keep"));
        keep.setId("measure-keep");
        keep.setTooltip(new Tooltip(Words.of("measure.keep.help")));
        keep.setOnAction(event -> model.keep());
        Label help = new Label(Words.of("measure.help"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        VBox rail = new VBox(12, heading, boxes, grid, new HBox(8, start, stop), tare, new HBox(8, report, keep), help);
        rail.getStyleClass().addAll("rail", "rail-left");
        return rail;
    }

    private TextField number(String id, boolean strokes) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(5);
        field.textProperty()
                .bindBidirectional(
                        strokes ? model.strokesProperty() : model.targetProperty(), new NumberStringConverter());
        field.disableProperty().bind(model.runningProperty());
        return field;
    }

    private void chooseReport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("measure.report.button"));
        chooser.setInitialFileName("mouse.html");
        File file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            model.outcome().writeReport(file.toPath(), model.messageProperty()::set);
        }
    }

    private Node doubts() {
        VBox list = new VBox(6);
        list.setId("doubts");
        model.outcome().doubts().addListener((ListChangeListener<Doubt>) change -> {
            list.getChildren().clear();
            if (!model.outcome().doubts().isEmpty()) {
                Label heading = new Label(Words.of("doubt.title"));
                heading.getStyleClass().add("heading");
                list.getChildren().add(heading);
            }
            model.outcome().doubts().forEach(doubt -> list.getChildren().add(question(doubt)));
        });
        return list;
    }

    private Node question(Doubt doubt) {
        String key = doubt.left() == null ? "doubt.ask" : doubt.leftOut() ? "doubt.left" : "doubt.kept";
        Label words = new Label(Words.of(
                key,
                doubt.button(),
                Integer.toString(doubt.place() + 1),
                model.bench().unit().text(doubt.activationForce()),
                model.bench().unit().text(doubt.median())));
        Button keep = new Button(Words.of("doubt.keep"));
        keep.setOnAction(event -> model.outcome().decide(doubt, false));
        Button leave = new Button(Words.of("doubt.leave"));
        leave.setOnAction(event -> model.outcome().decide(doubt, true));
        HBox row = new HBox(10, keep, leave, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void frame() {
        model.frame();
    }
}
