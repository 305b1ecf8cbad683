package clickweight.gui.threshold;

import clickweight.gui.BenchModel;
import clickweight.gui.chart.PressScope;
import clickweight.gui.words.ForceUnit;
import clickweight.gui.words.Words;
import java.util.function.DoubleConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which button, its two thresholds as numbers to type or to nudge with the arrow keys, and what to do with them. */
public final class ThresholdPane {
    private static final int LARGE_STEP = 10;

    private final BenchModel bench;
    private final ThresholdViewModel model;
    private final VBox root = new VBox(10);

    /** @param name begins the ids of what can be clicked */
    public ThresholdPane(BenchModel bench, ThresholdViewModel model, String name) {
        this.bench = bench;
        this.model = model;
        Label heading = new Label(Words.of("threshold.title"));
        heading.getStyleClass().add("heading");
        root.getChildren()
                .addAll(heading, new ButtonChoice(bench, name).node(), fields(name), status(name), actions(name));
    }

    /** Lets the thresholds of a scope be dragged. */
    public static void drag(PressScope scope, ThresholdViewModel model) {
        scope.onDrag(new PressScope.Dragging() {
            @Override
            public void operating(double milliNewtons) {
                model.tryOperating(milliNewtons);
            }

            @Override
            public void release(double milliNewtons) {
                model.tryRelease(milliNewtons);
            }
        });
    }

    private Node fields(String name) {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        Label onMouse = new Label(Words.of("threshold.mouse"));
        Label tried = new Label(Words.of("threshold.tried"));
        onMouse.getStyleClass().add("muted");
        tried.getStyleClass().add("muted");
        grid.addRow(0, new Label(), onMouse, tried);
        addField(
                grid, 1, "press", name, model.mouseOperatingProperty(), model.operatingProperty(), model::tryOperating);
        addField(grid, 2, "release", name, model.mouseReleaseProperty(), model.releaseProperty(), model::tryRelease);
        return grid;
    }

    private void addField(
            GridPane grid,
            int row,
            String which,
            String name,
            IntegerProperty onMouse,
            IntegerProperty tried,
            DoubleConsumer change) {
        Label title = new Label(Words.of("threshold." + which));
        Label value = new Label();
        value.setId(name + "-mouse-" + which);
        value.getStyleClass().add("number");
        TextField field = new TextField();
        field.setId(name + "-" + which);
        field.setPrefColumnCount(6);
        field.setTooltip(new Tooltip(Words.of("threshold.field.help")));
        title.setLabelFor(field);
        Label symbol = new Label();
        Runnable show = () -> {
            ForceUnit unit = bench.unit();
            value.setText(model.knownProperty().get() ? unit.text(onMouse.get()) : Words.of("threshold.unknown"));
            field.setText(unit.number(tried.get()));
            symbol.setText(unit.symbol());
        };
        onMouse.addListener((property, before, now) -> show.run());
        tried.addListener((property, before, now) -> show.run());
        bench.unitProperty().addListener((property, before, now) -> show.run());
        model.knownProperty().addListener((property, before, now) -> show.run());
        field.setOnKeyPressed(event -> {
            int step = event.isShiftDown() ? LARGE_STEP : 1;
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                change.accept(tried.get() + (event.getCode() == KeyCode.UP ? step : -step));
                event.consume();
            }
        });
        Runnable typed = () -> {
            try {
                double force = Double.parseDouble(field.getText().strip().replace(',', '.'))
                        * bench.unit().milliNewtons();
                if (!bench.unit().number(tried.get()).equals(field.getText().strip())) {
                    change.accept(force);
                }
            } catch (NumberFormatException e) {
                // what is no number is taken back where it is seen
            }
            show.run();
        };
        field.setOnAction(event -> {
            typed.run();
            model.apply(() -> {});
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                typed.run();
            }
        });
        show.run();
        HBox entry = new HBox(6, field, symbol);
        entry.setAlignment(Pos.CENTER_LEFT);
        grid.addRow(row, title, value, entry);
    }

    private Node status(String name) {
        Label status = new Label();
        status.setId(name + "-status");
        status.setWrapText(true);
        status.setMinHeight(20);
        Runnable show = () -> {
            String key = !model.knownProperty().get()
                    ? "threshold.waiting"
                    : model.editedProperty().get() ? "threshold.edited" : "threshold.same";
            status.setText(Words.of(key));
        };
        model.editedProperty().addListener((property, before, now) -> show.run());
        model.knownProperty().addListener((property, before, now) -> show.run());
        show.run();
        return status;
    }

    private Node actions(String name) {
        Button apply = new Button(Words.of("threshold.apply"));
        apply.setId(name + "-apply");
        apply.setTooltip(new Tooltip(Words.of("threshold.apply.help")));
        apply.disableProperty().bind(model.editedProperty().not());
        apply.setOnAction(event -> model.apply(() -> {}));
        Button save = new Button(Words.of("threshold.save"));
        save.setId(name + "-save");
        save.getStyleClass().add("accent");
        save.setTooltip(new Tooltip(Words.of("threshold.save.help")));
        save.setOnAction(event -> model.save());
        Button giveUp = new Button(Words.of("threshold.giveup"));
        giveUp.setId(name + "-giveup");
        giveUp.setTooltip(new Tooltip(Words.of("threshold.giveup.help")));
        giveUp.disableProperty().bind(model.editedProperty().not());
        giveUp.setOnAction(event -> model.giveUp());
        return new HBox(8, apply, save, giveUp);
    }

    public Node node() {
        return root;
    }
}
