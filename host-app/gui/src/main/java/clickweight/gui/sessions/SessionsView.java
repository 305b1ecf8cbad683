package clickweight.gui.sessions;

import clickweight.gui.Screen;
import clickweight.gui.measuring.ResultTable;
import clickweight.gui.words.Words;
import java.io.File;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The list at the left; the session that is shown, and two that are compared, at the right. */
public final class SessionsView implements Screen {
    private static final List<String> BUTTONS = List.of("left", "right", "wheel", "middle");
    private static final double LIST_WIDTH = 570;

    private final SessionsViewModel model;
    private final BorderPane root = new BorderPane();
    private final TableView<SessionRow> table;

    public SessionsView(SessionsViewModel model) {
        this.model = model;
        table = new TableView<>(model.found());
        root.setLeft(list());
        root.setCenter(details());
        model.refresh();
    }

    private Node list() {
        table.setId("sessions");
        table.setPrefWidth(LIST_WIDTH);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(Words.of("sessions.none")));
        add(table, "sessions.id", 205, SessionRow::id);
        add(table, "result.n", 40, SessionRow::strokes);
        for (String button : BUTTONS) {
            add(
                    table,
                    "sessions." + button,
                    62,
                    row -> row.force(button, model.bench().unit()));
        }
        add(table, "sessions.tags", 130, row -> String.join(" ", row.tags()));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<SessionRow>) change -> selected());
        model.bench().unitProperty().addListener((property, before, now) -> table.refresh());
        TextField search = new TextField();
        search.setId("sessions-search");
        search.setPromptText(Words.of("sessions.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        Label unit = new Label();
        unit.getStyleClass().add("muted");
        Runnable show = () ->
                unit.setText(Words.of("sessions.unit", model.bench().unit().symbol()));
        model.bench().unitProperty().addListener((property, before, now) -> show.run());
        show.run();
        HBox bar = new HBox(
                8,
                search,
                button("refresh", model::refresh),
                button("add", this::add),
                button("verify", model::verify));
        VBox.setVgrow(table, Priority.ALWAYS);
        Label place = new Label(Words.of("sessions.place", model.folder().toString()));
        place.getStyleClass().add("muted");
        VBox all = new VBox(8, bar, unit, table, place);
        all.getStyleClass().add("page");
        all.setPrefWidth(LIST_WIDTH);
        return all;
    }

    private Button button(String name, Runnable run) {
        Button button = new Button(Words.of("sessions." + name));
        button.setId("sessions-" + name);
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(event -> run.run());
        return button;
    }

    private static <T> void add(TableView<T> table, String key, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(Words.of(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        table.getColumns().add(column);
    }

    private void selected() {
        ObservableList<SessionRow> rows = table.getSelectionModel().getSelectedItems();
        if (rows.size() == 1 && !rows.getFirst().equals(model.shownProperty().get())) {
            model.open(rows.getFirst().id());
        } else if (rows.size() == 2) {
            model.compare(rows.get(0).id(), rows.get(1).id());
        }
    }

    private Node details() {
        Label heading = new Label(Words.of("sessions.choose"));
        heading.setId("sessions-heading");
        heading.getStyleClass().add("heading");
        Label about = new Label();
        about.setId("sessions-about");
        about.setWrapText(true);
        about.getStyleClass().add("muted");
        model.shownProperty().addListener((property, before, now) -> {
            heading.setText(now == null ? Words.of("sessions.choose") : now.id());
            about.setText(now == null ? "" : about(now));
        });
        Label message = new Label();
        message.setId("sessions-message");
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        Label meaning = new Label();
        meaning.setWrapText(true);
        meaning.textProperty().bind(model.meaningProperty());
        Label compare = new Label();
        Runnable show = () ->
                compare.setText(Words.of("compare.title", model.bench().unit().symbol()));
        model.bench().unitProperty().addListener((property, before, now) -> show.run());
        show.run();
        compare.getStyleClass().add("heading");
        Label help = new Label(Words.of("compare.help"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        VBox page = new VBox(
                12,
                heading,
                about,
                remarks(),
                message,
                new ResultTable(model.results(), model.bench().unitProperty(), "session-results").node(),
                meaning,
                compare,
                compared(),
                help);
        page.getStyleClass().add("page");
        return page;
    }

    private static String about(SessionRow row) {
        String notes = row.notes().isEmpty() ? "" : "\n" + String.join("\n", row.notes());
        return row.device() + ", " + row.measuredAt() + notes;
    }

    private Node remarks() {
        TextField tag = new TextField();
        tag.setId("sessions-tag");
        tag.setPromptText(Words.of("sessions.tag.prompt"));
        tag.setPrefColumnCount(8);
        tag.setOnAction(event -> {
            model.tag(tag.getText(), true);
            tag.clear();
        });
        Button untag = new Button(Words.of("sessions.untag"));
        untag.setId("sessions-untag");
        untag.setOnAction(event -> {
            model.tag(tag.getText(), false);
            tag.clear();
        });
        TextField note = new TextField();
        note.setId("sessions-note");
        note.setPromptText(Words.of("sessions.note.prompt"));
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setOnAction(event -> {
            model.note(note.getText());
            note.clear();
        });
        HBox row = new HBox(8, tag, untag, note, button("export", this::export));
        row.disableProperty().bind(model.shownProperty().isNull());
        return row;
    }

    private Node compared() {
        TableView<ComparedRow> pairs = new TableView<>(model.compared());
        pairs.setId("compared");
        pairs.setPrefHeight(140);
        pairs.setMinHeight(140);
        pairs.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        pairs.setPlaceholder(new Label(Words.of("compare.none")));
        add(pairs, "result.button", 70, ComparedRow::button);
        add(pairs, "compare.one", 170, ComparedRow::one);
        add(pairs, "compare.other", 170, ComparedRow::other);
        add(pairs, "compare.column", 180, ComparedRow::difference);
        add(pairs, "compare.steps", 60, ComparedRow::steps);
        return pairs;
    }

    private void add() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Words.of("sessions.files"), "*.cwcap", "*.json"));
        List<File> files = chooser.showOpenMultipleDialog(root.getScene().getWindow());
        if (files != null) {
            model.add(files.stream().map(File::toPath).toList());
        }
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("session.csv");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Words.of("sessions.formats"), "*.csv", "*.json", "*.html"));
        File file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void frame() {
        // what changes here changes because somebody asked
    }
}
