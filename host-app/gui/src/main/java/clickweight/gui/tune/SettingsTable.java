package clickweight.gui.tune;

import clickweight.gui.words.Words;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All settings of the mouse, to search and to change in place: Enter gives the mouse the new value, Esc leaves it. */
final class SettingsTable {
    private final VBox root = new VBox(6);

    SettingsTable(TuneViewModel model) {
        TableView<SettingRow> table = new TableView<>(model.found());
        table.setId("settings");
        table.setEditable(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Words.of("settings.none")));
        TableColumn<SettingRow, String> value = column("settings.value", 90, SettingRow::value);
        value.setEditable(true);
        value.setCellFactory(TextFieldTableCell.forTableColumn());
        value.setOnEditCommit(event -> model.change(event.getRowValue().name(), event.getNewValue()));
        TableColumn<SettingRow, String> help = column("settings.help", 480, SettingRow::help);
        help.setCellFactory(column -> new HelpCell());
        table.getColumns().add(column("settings.name", 180, SettingRow::name));
        table.getColumns().add(value);
        table.getColumns().add(column("settings.unit", 55, SettingRow::unit));
        table.getColumns().add(column("settings.default", 75, SettingRow::byDefault));
        table.getColumns().add(column("settings.range", 130, SettingRow::range));
        table.getColumns().add(help);
        TextField search = new TextField();
        search.setId("settings-search");
        search.setPromptText(Words.of("settings.search"));
        search.setPrefColumnCount(26);
        search.textProperty().bindBidirectional(model.searchProperty());
        Label heading = new Label(Words.of("settings.title"));
        heading.getStyleClass().add("heading");
        Label message = new Label();
        message.setId("settings-message");
        message.getStyleClass().add("reading");
        message.textProperty().bind(model.settings().messageProperty());
        HBox bar = new HBox(12, heading, search, message);
        bar.getStyleClass().add("bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(bar, table);
    }

    private static TableColumn<SettingRow, String> column(String key, double width, Function<SettingRow, String> text) {
        TableColumn<SettingRow, String> column = new TableColumn<>(Words.of(key));
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    /** Shows as much as fits, and all of it under the pointer. */
    private static final class HelpCell extends TableCell<SettingRow, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            if (empty || text == null) {
                setTooltip(null);
            } else {
                Tooltip whole = new Tooltip(text);
                whole.setWrapText(true);
                whole.setMaxWidth(460);
                setTooltip(whole);
            }
        }
    }

    Node node() {
        return root;
    }
}
