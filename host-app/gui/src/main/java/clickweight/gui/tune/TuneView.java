package clickweight.gui.tune;

import clickweight.gui.Screen;
import clickweight.gui.chart.Palette;
import clickweight.gui.chart.PressScope;
import clickweight.gui.live.LiveView;
import clickweight.gui.threshold.ConsequencePane;
import clickweight.gui.threshold.Snapshots;
import clickweight.gui.threshold.ThresholdPane;
import clickweight.gui.words.Words;
import java.io.File;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Presses and their greatest forces on one axis, what another threshold would do, and all settings below. */
public final class TuneView implements Screen {
    private final TuneViewModel model;
    private final PressScope scope = new PressScope(true);
    private final BorderPane root = new BorderPane();

    public TuneView(TuneViewModel model) {
        this.model = model;
        scope.setId("tune-scope");
        ThresholdPane.drag(scope, model.thresholds());
        SplitPane split = new SplitPane(scope, new SettingsTable(model).node());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.62);
        root.setCenter(split);
        VBox rail = new VBox(
                12,
                new ThresholdPane(model.live().bench(), model.thresholds(), "tune").node(),
                new ConsequencePane(model.thresholds()).node(),
                snapshots());
        rail.getStyleClass().add("rail");
        root.setRight(rail);
    }

    private Node snapshots() {
        Label heading = new Label(Words.of("snapshot.title"));
        heading.getStyleClass().add("heading");
        Button take = new Button(Words.of("snapshot.take"));
        take.setId("snapshot-take");
        take.setTooltip(new Tooltip(Words.of("snapshot.take.help")));
        take.setOnAction(event -> model.snapshots().take(() -> {}));
        Button revert = new Button(Words.of("settings.revert"));
        revert.setId("settings-revert");
        revert.setTooltip(new Tooltip(Words.of("settings.revert.help")));
        revert.setOnAction(event -> model.settings().revert(() -> {}));
        ComboBox<Snapshots.Taken> choice = new ComboBox<>(model.snapshots().taken());
        choice.setId("snapshot-choice");
        choice.setPromptText(Words.of("snapshot.choose"));
        choice.setMaxWidth(190);
        Button restore = new Button(Words.of("snapshot.restore"));
        restore.setId("snapshot-restore");
        restore.disableProperty().bind(choice.valueProperty().isNull());
        restore.setOnAction(event -> {
            model.thresholds().giveUp();
            model.snapshots().restore(choice.getValue(), () -> {});
        });
        Label unsaved = new Label();
        unsaved.setId("unsaved");
        unsaved.setWrapText(true);
        unsaved.getStyleClass().add("muted");
        Runnable show = () -> unsaved.setText(
                Words.of(model.settings().unsavedProperty().get() ? "settings.unsaved" : "settings.nothing.unsaved"));
        model.settings().unsavedProperty().addListener((property, before, now) -> show.run());
        show.run();
        return new VBox(
                8,
                heading,
                unsaved,
                new HBox(8, take, revert),
                new HBox(8, choice, restore),
                new HBox(8, steps(), files()));
    }

    private Node steps() {
        Button undo = new Button(Words.of("settings.undo"));
        undo.setId("settings-undo");
        undo.setTooltip(new Tooltip(Words.of("settings.undo.help")));
        undo.disableProperty().bind(model.settings().canUndoProperty().not());
        undo.setOnAction(event -> model.settings().undo());
        Button redo = new Button(Words.of("settings.redo"));
        redo.setId("settings-redo");
        redo.setTooltip(new Tooltip(Words.of("settings.redo.help")));
        redo.disableProperty().bind(model.settings().canRedoProperty().not());
        redo.setOnAction(event -> model.settings().redo());
        return new HBox(8, undo, redo);
    }

    private Node files() {
        Button export = new Button(Words.of("profile.export"));
        export.setId("profile-export");
        export.setTooltip(new Tooltip(Words.of("profile.export.help")));
        export.setOnAction(event -> {
            File file = chooser().showSaveDialog(root.getScene().getWindow());
            if (file != null) {
                model.snapshots().export(file.toPath());
            }
        });
        Button load = new Button(Words.of("profile.import"));
        load.setId("profile-import");
        load.setTooltip(new Tooltip(Words.of("profile.import.help")));
        load.setOnAction(event -> {
            File file = chooser().showOpenDialog(root.getScene().getWindow());
            if (file != null) {
                model.snapshots().load(file.toPath());
            }
        });
        return new HBox(8, export, load);
    }

    private static FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("mouse.toml");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Words.of("profile.files"), "*.toml", "*.settings"));
        return chooser;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void frame() {
        model.live().frame();
        Palette palette = model.live().bench().darkProperty().get() ? Palette.DARK : Palette.LIGHT;
        scope.show(LiveView.content(model.live(), palette));
    }
}
