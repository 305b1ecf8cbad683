package clickweight.gui.devices;

import clickweight.gui.Screen;
import clickweight.gui.calibrating.CalibratePane;
import clickweight.gui.calibrating.CalibrateViewModel;
import clickweight.gui.devices.DevicesViewModel.Line;
import clickweight.gui.devices.DevicesViewModel.Place;
import clickweight.gui.feeling.FeelPane;
import clickweight.gui.feeling.FeelViewModel;
import clickweight.gui.flashing.FlashPane;
import clickweight.gui.flashing.FlashViewModel;
import clickweight.gui.words.Words;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Mice at the left, the doctor at the right. */
public final class DevicesView implements Screen {
    private final DevicesViewModel model;
    private final CalibrateViewModel calibrate;
    private final EventsPane events;
    private final BorderPane root = new BorderPane();
    private final GridPane lines = new GridPane();

    /** @param flash puts new firmware onto the mouse */
    public DevicesView(DevicesViewModel model, CalibrateViewModel calibrate, FlashViewModel flash) {
        this.model = model;
        this.calibrate = calibrate;
        events = new EventsPane(calibrate.bench());
        root.setLeft(places());
        TabPane pages = new TabPane(
                page("doctor", doctor()),
                page("calibrate", new CalibratePane(calibrate).node()),
                page("flash", new FlashPane(flash).node()),
                page("events", events.node()),
                page("feel", new FeelPane(new FeelViewModel()).node()));
        pages.setId("device-pages");
        pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        root.setCenter(pages);
        model.refresh();
    }

    private static Tab page(String name, Node content) {
        Tab tab = new Tab(Words.of("device." + name), content);
        tab.setId("page-" + name);
        return tab;
    }

    private Node places() {
        ListView<Place> list = new ListView<>(model.places());
        list.setId("places");
        list.setCellFactory(view -> new PlaceCell());
        list.setPrefHeight(300);
        Button connect = new Button(Words.of("devices.connect"));
        connect.setId("devices-connect");
        connect.getStyleClass().add("accent");
        connect.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        connect.setOnAction(event ->
                model.connect(list.getSelectionModel().getSelectedItem().uri()));
        Button refresh = new Button(Words.of("devices.refresh"));
        refresh.setOnAction(event -> model.refresh());
        Label heading = new Label(Words.of("devices.title"));
        heading.getStyleClass().add("heading");
        VBox rail = new VBox(10, heading, list, new HBox(8, connect, refresh));
        rail.getStyleClass().addAll("rail", "rail-left");
        return rail;
    }

    private Node doctor() {
        Label heading = new Label(Words.of("doctor.title"));
        heading.getStyleClass().add("heading");
        Button examine = new Button(Words.of("doctor.examine"));
        examine.setId("doctor-examine");
        examine.disableProperty().bind(model.examiningProperty());
        examine.setOnAction(event -> model.examine());
        Label message = new Label();
        message.setId("doctor-message");
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        HBox bar = new HBox(12, examine, message);
        bar.setAlignment(Pos.CENTER_LEFT);
        lines.setHgap(14);
        lines.setVgap(5);
        model.lines().addListener((ListChangeListener<Line>) change -> fill());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = new VBox(10, heading, bar, scroll);
        page.getStyleClass().add("page");
        return page;
    }

    private void fill() {
        lines.getChildren().clear();
        int row = 0;
        for (Line line : model.lines()) {
            Label verdict = new Label(Words.of(line.well() ? "doctor.ok" : "doctor.bad"));
            verdict.getStyleClass().add(line.well() ? "muted" : "verdict-bad");
            verdict.setMinWidth(58);
            Label name = new Label(line.name());
            name.setMinWidth(150);
            Label words = new Label(line.advice().isEmpty() ? line.value() : line.value() + ". " + line.advice());
            words.setWrapText(true);
            GridPane.setHgrow(words, Priority.ALWAYS);
            lines.addRow(row++, verdict, name, words);
        }
    }

    private static final class PlaceCell extends ListCell<Place> {
        private static final double CELL_WIDTH = 270;

        @Override
        protected void updateItem(Place place, boolean empty) {
            super.updateItem(place, empty);
            if (empty || place == null) {
                setGraphic(null);
                return;
            }
            Label text = new Label(place.text());
            text.getStyleClass().add("muted");
            VBox lines = new VBox(2, new Label(place.uri()), text);
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            text.setPrefWidth(CELL_WIDTH);
            setGraphic(lines);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void frame() {
        model.frame();
        calibrate.frame();
        events.frame();
    }
}
