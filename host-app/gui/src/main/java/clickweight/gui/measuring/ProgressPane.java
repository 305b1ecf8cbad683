package clickweight.gui.measuring;

import clickweight.gui.words.Words;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;

/** How far each button is: strokes, and how much narrower its interval must become. */
final class ProgressPane {
    private final MeasureViewModel model;
    private final GridPane grid = new GridPane();

    ProgressPane(MeasureViewModel model) {
        this.model = model;
        grid.setHgap(14);
        grid.setVgap(6);
        grid.setId("progress");
        grid.setMinHeight(96);
        model.progress().addListener((ListChangeListener<ProgressRow>) change -> fill());
    }

    private void fill() {
        grid.getChildren().clear();
        int line = 0;
        for (ProgressRow row : model.progress()) {
            ProgressBar bar = new ProgressBar((double) row.done() / row.expected());
            bar.setPrefWidth(260);
            grid.addRow(line++, new Label(row.button()), bar, new Label(words(row)));
        }
    }

    private String words(ProgressRow row) {
        String strokes = Words.of("progress.strokes", Integer.toString(row.done()), Integer.toString(row.wanted()));
        if (Double.isNaN(row.halfWidth())) {
            return strokes;
        }
        String width = model.bench().unit().symbol();
        String now = ResultRow.decimal(row.halfWidth(), model.bench().unit());
        String wanted = ResultRow.decimal(row.target(), model.bench().unit());
        if (row.halfWidth() <= row.target()) {
            return strokes + Words.of("progress.narrow", now, width, wanted);
        }
        return strokes + Words.of("progress.wide", now, width, wanted, Integer.toString(row.expected()));
    }

    Node node() {
        return grid;
    }
}
