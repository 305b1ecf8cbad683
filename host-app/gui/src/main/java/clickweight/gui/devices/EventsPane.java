package clickweight.gui.devices;

import clickweight.gui.BenchModel;
import clickweight.gui.trace.EventLog;
import clickweight.gui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the firmware told, newest first: edges, judgements, the wheel, presses not taken and why, faults. */
final class EventsPane {
    private static final double MICROS = 1e6;

    private final BenchModel bench;
    private final ObservableList<EventLog.Line> lines = FXCollections.observableArrayList();
    private final CheckBox still = new CheckBox(Words.of("events.still"));
    private int shown = -1;

    EventsPane(BenchModel bench) {
        this.bench = bench;
        still.setId("events-still");
    }

    Node node() {
        TableView<EventLog.Line> table = new TableView<>(lines);
        table.setId("events");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Words.of("events.none")));
        table.getColumns()
                .add(column("events.time", 110, line -> String.format(Locale.ROOT, "%.6f", line.micros() / MICROS)));
        table.getColumns().add(column("events.place", 80, EventLog.Line::place));
        table.getColumns().add(column("events.what", 600, EventLog.Line::sentence));
        VBox.setVgrow(table, Priority.ALWAYS);
        Label help = new Label(Words.of("events.help", Integer.toString(EventLog.CAPACITY)));
        help.getStyleClass().add("muted");
        VBox page = new VBox(10, new HBox(14, still, help), table);
        page.getStyleClass().add("page");
        return page;
    }

    private static TableColumn<EventLog.Line, String> column(
            String key, double width, Function<EventLog.Line, String> text) {
        TableColumn<EventLog.Line, String> column = new TableColumn<>(Words.of(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        return column;
    }

    void frame() {
        int now = bench.link().log().changes();
        if (now != shown && !still.isSelected()) {
            shown = now;
            List<EventLog.Line> all = bench.link().log().lines();
            lines.setAll(all);
        }
    }
}
