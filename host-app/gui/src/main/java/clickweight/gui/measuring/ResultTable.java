package clickweight.gui.measuring;

import clickweight.gui.words.ForceUnit;
import clickweight.gui.words.Words;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What came out, beside what came out the time before. */
public final class ResultTable {
    private final TableView<ResultRow> table;
    private final VBox root;

    /** @param id of the table */
    public ResultTable(ObservableList<ResultRow> rows, ReadOnlyProperty<ForceUnit> unit, String id) {
        table = new TableView<>(rows);
        table.setId(id);
        table.setPrefHeight(140);
        table.setMinHeight(140);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Words.of("result.none")));
        add("result.button", 70, ResultRow::button);
        add("result.n", 40, ResultRow::strokes);
        add("result.af", 125, ResultRow::activationForce);
        add("result.s", 55, ResultRow::deviation);
        add("result.median", 70, ResultRow::median);
        add("result.percentiles", 110, ResultRow::percentiles);
        add("result.release", 125, ResultRow::release);
        add("result.earlier", 135, ResultRow::earlier);
        add("result.remarks", 160, ResultRow::remarks);
        Label heading = new Label();
        heading.getStyleClass().add("heading");
        Runnable show =
                () -> heading.setText(Words.of("result.title", unit.getValue().symbol()));
        unit.addListener((property, before, now) -> show.run());
        show.run();
        root = new VBox(6, heading, table);
    }

    private void add(String key, double width, Function<ResultRow, String> text) {
        TableColumn<ResultRow, String> column = new TableColumn<>(Words.of(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        table.getColumns().add(column);
    }

    public Node node() {
        return root;
    }
}
