package clickweight.gui.feeling;

import clickweight.gui.words.Words;
import clickweight.measure.feel.Coin;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A pad over which the person's mouse lies, the stack that is wanted, and what came out. */
public final class FeelPane {
    private static final double PAD_HEIGHT = 190;

    private final FeelViewModel model;
    private final VBox root;

    public FeelPane(FeelViewModel model) {
        this.model = model;
        Label help = new Label(Words.of("feel.help"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        Label comparison = new Label();
        comparison.setId("feel-comparison");
        comparison.setWrapText(true);
        comparison.getStyleClass().add("strong");
        comparison.textProperty().bind(model.comparisonProperty());
        root = new VBox(12, actions(), pad(), table(), comparison, help);
        root.getStyleClass().add("page");
    }

    private Node actions() {
        ComboBox<String> coins = new ComboBox<>();
        coins.setId("feel-coin");
        coins.setEditable(true);
        coins.getItems().addAll(Coin.table().stream().map(Coin::name).toList());
        coins.valueProperty().bindBidirectional(model.coinNameProperty());
        coins.setPrefWidth(110);
        coins.disableProperty().bind(model.runningProperty());
        Button begin = button("measure.start", "feel-begin", model::begin);
        begin.getStyleClass().add("accent");
        begin.disableProperty().bind(model.runningProperty());
        Button silent = button("feel.silent", "feel-silent", model::silent);
        Button undo = button("settings.undo", "feel-undo", model::undo);
        Button next = button("feel.next", "feel-next", model::next);
        for (Button each : new Button[] {silent, undo, next}) {
            each.disableProperty().bind(model.runningProperty().not());
        }
        HBox row = new HBox(8, new Label(Words.of("feel.coin")), coins, begin, silent, undo, next);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String key, String id, Runnable run) {
        Button button = new Button(Words.of(key));
        button.setId(id);
        button.setOnAction(event -> run.run());
        return button;
    }

    private Node pad() {
        Label message = new Label();
        message.setId("feel-message");
        message.setWrapText(true);
        message.getStyleClass().add("heading");
        message.textProperty().bind(model.messageProperty());
        StackPane pad = new StackPane(message);
        pad.setId("feel-pad");
        pad.getStyleClass().add("pad");
        pad.setMinHeight(PAD_HEIGHT);
        pad.setPrefHeight(PAD_HEIGHT);
        pad.setOnMousePressed(event -> {
            switch (event.getButton()) {
                case PRIMARY -> model.pressed("left");
                case SECONDARY -> model.pressed("right");
                case MIDDLE -> model.pressed("wheel");
                default -> {
                    // other buttons are not asked for
                }
            }
        });
        return pad;
    }

    private Node table() {
        TableView<FeelViewModel.Row> table = new TableView<>(model.rows());
        table.setId("feel-results");
        table.setPrefHeight(116);
        table.setMinHeight(116);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Words.of("feel.none")));
        table.getColumns().add(column("result.button", FeelViewModel.Row::button));
        table.getColumns().add(column("feel.stacks", FeelViewModel.Row::stacks));
        table.getColumns().add(column("feel.gf", FeelViewModel.Row::gramForce));
        table.getColumns().add(column("feel.mn", FeelViewModel.Row::milliNewtons));
        table.getColumns().add(column("feel.interval", FeelViewModel.Row::interval));
        return table;
    }

    private static TableColumn<FeelViewModel.Row, String> column(String key, Function<FeelViewModel.Row, String> text) {
        TableColumn<FeelViewModel.Row, String> column = new TableColumn<>(Words.of(key));
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    public Node node() {
        return root;
    }
}
