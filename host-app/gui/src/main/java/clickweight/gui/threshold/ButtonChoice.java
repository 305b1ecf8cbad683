package clickweight.gui.threshold;

import clickweight.gui.BenchModel;
import clickweight.gui.words.Words;
import clickweight.protocol.Buttons;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A row of four: which button is looked at, on every screen. */
public final class ButtonChoice {
    private final HBox row = new HBox();

    /** @param name begins the ids of what can be clicked */
    public ButtonChoice(BenchModel bench, String name) {
        ToggleGroup group = new ToggleGroup();
        for (int button = 0; button < Buttons.COUNT; button++) {
            ToggleButton toggle = new ToggleButton((button + 1) + " " + Words.button(button));
            toggle.setId(name + "-button-" + button);
            toggle.setToggleGroup(group);
            toggle.setMaxWidth(Double.MAX_VALUE);
            toggle.getStyleClass()
                    .addAll("segment", button == 0 ? "left-pill" : button == 3 ? "right-pill" : "center-pill");
            HBox.setHgrow(toggle, Priority.ALWAYS);
            int mine = button;
            toggle.setOnAction(event -> {
                bench.buttonProperty().set(mine);
                toggle.setSelected(true);
            });
            bench.buttonProperty().addListener((property, before, now) -> toggle.setSelected(now.intValue() == mine));
            toggle.setSelected(bench.button() == mine);
            row.getChildren().add(toggle);
        }
    }

    public Node node() {
        return row;
    }
}
