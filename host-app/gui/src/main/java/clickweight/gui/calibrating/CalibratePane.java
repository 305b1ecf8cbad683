package clickweight.gui.calibrating;

import clickweight.gui.threshold.ButtonChoice;
import clickweight.gui.words.Words;
import java.io.File;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.converter.NumberStringConverter;

/** What is known of the masses, what to lay on now, what was read, what came out. */
public final class CalibratePane {
    private static final double WIDTH = 380;

    private final CalibrateViewModel model;
    private final VBox root;

    public CalibratePane(CalibrateViewModel model) {
        this.model = model;
        Label message = new Label();
        message.setId("calibrate-message");
        message.setWrapText(true);
        message.getStyleClass().add("heading");
        message.textProperty().bind(model.messageProperty());
        Label result = new Label();
        result.setId("calibrate-result");
        result.setWrapText(true);
        result.textProperty().bind(model.resultProperty());
        Node choice = new ButtonChoice(model.bench(), "calibrate").node();
        choice.disableProperty().bind(model.runningProperty());
        HBox row = new HBox(choice);
        row.setMaxWidth(WIDTH);
        Label help = new Label(Words.of("calibrate.help"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        root = new VBox(12, row, masses(), actions(), message, steps(), result, ends(), help);
        root.getStyleClass().add("page");
    }

    private Node masses() {
        TextField grams = new TextField();
        grams.setId("calibrate-masses");
        grams.textProperty().bindBidirectional(model.massesProperty());
        TextField within = new TextField();
        within.setPrefColumnCount(5);
        within.textProperty().bindBidirectional(model.withinPercentProperty(), new NumberStringConverter());
        TextField latitude = new TextField();
        latitude.setPrefColumnCount(5);
        latitude.setPromptText(Words.of("calibrate.latitude.unknown"));
        latitude.textProperty().bindBidirectional(model.latitudeProperty());
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        grid.addRow(0, new Label(Words.of("calibrate.masses")), grams);
        grid.addRow(1, new Label(Words.of("calibrate.within")), within);
        grid.addRow(2, new Label(Words.of("calibrate.latitude")), latitude);
        grid.disableProperty().bind(model.runningProperty());
        return grid;
    }

    private Node actions() {
        Button begin = new Button(Words.of("measure.start"));
        begin.setId("calibrate-begin");
        begin.getStyleClass().add("accent");
        begin.disableProperty().bind(model.runningProperty());
        begin.setOnAction(event -> model.begin());
        Button next = new Button(Words.of("calibrate.next"));
        next.setId("calibrate-next");
        next.disableProperty().bind(model.waitingProperty().not());
        next.setOnAction(event -> model.next());
        Button giveUp = new Button(Words.of("threshold.giveup"));
        giveUp.setId("calibrate-give-up");
        giveUp.disableProperty().bind(model.runningProperty().not());
        giveUp.setOnAction(event -> model.giveUp());
        return new HBox(8, begin, next, giveUp);
    }

    private Node steps() {
        TableView<CalibrateViewModel.Row> table = new TableView<>(model.rows());
        table.setId("calibrate-steps");
        table.setPrefHeight(232);
        table.setMinHeight(120);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Words.of("calibrate.none")));
        table.getColumns().add(column("calibrate.load", CalibrateViewModel.Row::load));
        table.getColumns().add(column("calibrate.counts", CalibrateViewModel.Row::counts));
        table.getColumns().add(column("calibrate.noise", CalibrateViewModel.Row::noise));
        table.getColumns().add(column("calibrate.off", CalibrateViewModel.Row::off));
        return table;
    }

    private static TableColumn<CalibrateViewModel.Row, String> column(
            String key, Function<CalibrateViewModel.Row, String> text) {
        TableColumn<CalibrateViewModel.Row, String> column = new TableColumn<>(Words.of(key));
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private Node ends() {
        Button store = new Button(Words.of("calibrate.store"));
        store.setId("calibrate-store");
        store.disableProperty().bind(model.doneProperty().not());
        store.setOnAction(event -> model.store());
        Button keep = new Button(Words.of("calibrate.keep"));
        keep.setId("calibrate-keep");
        keep.disableProperty().bind(model.doneProperty().not());
        keep.setOnAction(event -> {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName("calibration.json");
            File file = chooser.showSaveDialog(root.getScene().getWindow());
            if (file != null) {
                model.keep(file.toPath());
            }
        });
        return new HBox(8, store, keep);
    }

    public Node node() {
        return root;
    }
}
