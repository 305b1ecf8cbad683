package clickweight.gui.threshold;

import clickweight.gui.judge.Consequence;
import clickweight.gui.threshold.ThresholdViewModel.Comparison;
import clickweight.gui.words.Words;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the tried thresholds would have made of the recorded touches, beside what the mouse's own would have. */
public final class ConsequencePane {
    private static final String[] ROWS = {"missed", "accidental", "doubled", "later"};
    private static final double MICROS_PER_MILLI = 1000;

    private final VBox root = new VBox(8);
    private final Label basis = new Label();
    private final Label[] before = new Label[ROWS.length];
    private final Label[] now = new Label[ROWS.length];

    public ConsequencePane(ThresholdViewModel model) {
        Label heading = new Label(Words.of("consequence.title"));
        heading.getStyleClass().add("heading");
        basis.setWrapText(true);
        basis.getStyleClass().add("muted");
        Label note = new Label(Words.of("consequence.note"));
        note.setWrapText(true);
        note.getStyleClass().add("muted");
        root.getChildren().addAll(heading, basis, grid(), note);
        model.comparisonProperty().addListener((property, old, comparison) -> show(comparison));
        show(model.comparisonProperty().get());
    }

    private Node grid() {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(5);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        ColumnConstraints narrow = new ColumnConstraints(62);
        narrow.setHalignment(HPos.RIGHT);
        ColumnConstraints right = new ColumnConstraints(84);
        right.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(wide, narrow, right);
        Label onMouse = new Label(Words.of("threshold.mouse"));
        Label tried = new Label(Words.of("threshold.tried"));
        onMouse.getStyleClass().add("muted");
        tried.getStyleClass().add("muted");
        grid.addRow(0, new Label(), onMouse, tried);
        for (int row = 0; row < ROWS.length; row++) {
            before[row] = new Label();
            now[row] = new Label();
            now[row].setId("consequence-" + ROWS[row]);
            before[row].getStyleClass().add("number");
            now[row].getStyleClass().addAll("number", "strong");
            grid.addRow(row + 1, new Label(Words.of("consequence." + ROWS[row])), before[row], now[row]);
        }
        return grid;
    }

    private void show(@Nullable Comparison comparison) {
        if (comparison == null) {
            basis.setText(Words.of("consequence.none"));
            for (int row = 0; row < ROWS.length; row++) {
                before[row].setText("\u2013");
                now[row].setText("\u2013");
            }
            return;
        }
        Consequence tried = comparison.tried();
        basis.setText(
                Words.of("consequence.basis", Integer.toString(tried.meant()), Integer.toString(tried.touches())));
        fill(before, comparison.onMouse());
        fill(now, tried);
    }

    private static void fill(Label[] column, Consequence consequence) {
        column[0].setText(Integer.toString(consequence.missed()));
        column[1].setText(Integer.toString(consequence.accidental()));
        column[2].setText(Integer.toString(consequence.doubled()));
        column[3].setText(millis(consequence.laterMicros()));
    }

    private static String millis(double micros) {
        if (Double.isNaN(micros)) {
            return "\u2013";
        }
        String sign = micros > 0 ? "+" : "";
        return sign
                + String.format(Locale.ROOT, "%.2f", micros / MICROS_PER_MILLI).replace('-', '\u2212') + " ms";
    }

    public Node node() {
        return root;
    }
}
