package clickweight.gui.flashing;

import clickweight.gui.words.Words;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Choose an image, flash it, see how far it is. */
public final class FlashPane {
    private final VBox root;

    public FlashPane(FlashViewModel model) {
        Button choose = new Button(Words.of("flash.choose"));
        choose.setId("flash-choose");
        choose.disableProperty().bind(model.busyProperty());
        Button flash = new Button(Words.of("flash.flash"));
        flash.setId("flash-flash");
        flash.getStyleClass().add("accent");
        flash.disableProperty()
                .bind(model.busyProperty().or(model.readyProperty().not()));
        flash.setOnAction(event -> model.flash());
        Label message = new Label();
        message.setId("flash-message");
        message.setWrapText(true);
        message.getStyleClass().add("heading");
        message.textProperty().bind(model.messageProperty());
        ProgressBar bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        ListView<String> steps = new ListView<>(model.steps());
        steps.setId("flash-steps");
        steps.setPlaceholder(new Label(Words.of("flash.none")));
        VBox.setVgrow(steps, Priority.ALWAYS);
        Label help = new Label(Words.of("flash.help"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        root = new VBox(12, new HBox(8, choose, flash), message, bar, steps, help);
        root.getStyleClass().add("page");
        choose.setOnAction(event -> {
            FileChooser chooser = new FileChooser();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("UF2", "*.uf2"));
            File file = chooser.showOpenDialog(root.getScene().getWindow());
            if (file != null) {
                model.choose(file.toPath());
            }
        });
    }

    public Node node() {
        return root;
    }
}
