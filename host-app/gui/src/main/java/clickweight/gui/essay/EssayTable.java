package clickweight.gui.essay;

import clickweight.gui.chart.EssayChart;
import clickweight.gui.words.ForceUnit;
import clickweight.gui.words.Words;
import clickweight.measure.accidental.ChannelTail;
import clickweight.measure.essay.ButtonEssay;
import clickweight.measure.essay.LoadDistribution;
import clickweight.measure.essay.ThresholdStep;
import clickweight.measure.statistics.Interval;
import clickweight.measure.statistics.Proportion;
import clickweight.measure.statistics.Summary;
import clickweight.protocol.Buttons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The figures of all four buttons, each with its n and its 95 % interval, and the wheel's penalty below them. */
final class EssayTable {
    private static final double PERCENT = 100;

    private final EssayViewModel model;
    private final GridPane grid = new GridPane();
    private final Label penalty = new Label();
    private final Label refusals = new Label();
    private final List<Label> activations = new ArrayList<>();
    private String shownActivations = "";

    EssayTable(EssayViewModel model) {
        this.model = model;
        grid.setHgap(16);
        grid.setVgap(4);
        for (int column = 0; column < 6; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == 0 ? Priority.NEVER : Priority.ALWAYS);
            constraints.setMinWidth(column == 0 ? 56 : 120);
            grid.getColumnConstraints().add(constraints);
        }
        penalty.setId("essay-penalty");
        penalty.setWrapText(true);
        penalty.getStyleClass().add("strong");
        refusals.setId("essay-refusals");
        refusals.setWrapText(true);
        refusals.getStyleClass().add("muted");
        fill();
    }

    Node node() {
        VBox all = new VBox(8, grid, penalty, refusals);
        all.getStyleClass().add("page");
        return all;
    }

    /** Everything anew. */
    void fill() {
        grid.getChildren().clear();
        activations.clear();
        String unit = model.bench().unit().symbol();
        heading(0, Words.of("result.button"));
        heading(1, Words.of("essay.column.activation", unit));
        heading(2, Words.of("essay.column.resting", unit));
        heading(3, Words.of("essay.column.scrolling", unit));
        heading(4, Words.of("essay.column.accidents"));
        heading(
                5,
                Words.of(
                        "essay.column.threshold",
                        unit,
                        EssayChart.rate(model.targetProperty().get())));
        for (int button = 0; button < Buttons.COUNT; button++) {
            row(button);
        }
        shownActivations = "";
        follow();
        penalty.setText(penaltyWords());
        refusals.setText(refusalWords());
    }

    private void heading(int column, String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        grid.add(label, column, 0);
    }

    private static Label cell(String words) {
        Label label = new Label(words);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("reading");
        return label;
    }

    private void row(int button) {
        Optional<ButtonEssay> essay = model.essay(button);
        Label activation = cell("");
        activation.setId("essay-activation-" + button);
        activations.add(activation);
        grid.addRow(
                button + 1,
                new Label(Words.button(button)),
                activation,
                cell(essay.map(each -> load(each.resting(), each.sessions())).orElse(Words.of("essay.no.rest"))),
                cell(essay.map(each -> load(each.scrolling(), each.sessions())).orElse(Words.of("essay.no.scroll"))),
                cell(essay.map(each -> accidents(each, model.threshold(button))).orElse(Words.of("essay.no.hours"))),
                cell(essay.flatMap(ButtonEssay::tail).map(this::threshold).orElse(Words.of("threshold.unknown"))));
    }

    /** The presses go on while the table stands. */
    void follow() {
        StringBuilder all = new StringBuilder();
        List<String> words = new ArrayList<>();
        for (int button = 0; button < Buttons.COUNT; button++) {
            words.add(model.activation(button).map(this::activation).orElse(Words.of("essay.no.presses")));
            all.append(words.getLast());
        }
        if (!all.toString().equals(shownActivations)) {
            shownActivations = all.toString();
            for (int button = 0; button < activations.size(); button++) {
                activations.get(button).setText(words.get(button));
            }
        }
    }

    private ForceUnit unit() {
        return model.bench().unit();
    }

    private String activation(Summary presses) {
        return withHalfWidth(presses.mean(), presses.halfWidth95()) + Words.of("essay.n", presses.n());
    }

    private String withHalfWidth(double mean, double half) {
        return unit().number(mean) + (Double.isNaN(half) ? "" : " \u00b1 " + unit().number(half));
    }

    private String load(LoadDistribution load, int sessions) {
        if (load.episodes().isEmpty()) {
            return Words.of("essay.none.of.these");
        }
        return withHalfWidth(load.mean(), load.halfWidth95())
                + Words.of("essay.n.sessions", load.maximaMilliNewtons().length, sessions);
    }

    private static String accidents(ButtonEssay essay, int threshold) {
        ThresholdStep step = essay.steps().stream()
                .min(Comparator.comparingDouble(each -> Math.abs(each.milliNewtons() - threshold)))
                .orElseThrow();
        Interval interval = step.accidents().interval();
        String missed = step.missed().map(EssayTable::missed).orElse(Words.of("essay.no.cue"));
        return Words.of(
                "essay.accidents.cell",
                EssayChart.rate(step.accidents().value()),
                EssayChart.rate(interval.low()),
                EssayChart.rate(interval.high()),
                step.accidents().counts().totalEvents(),
                missed);
    }

    private static String missed(Proportion missed) {
        return Words.of(
                "essay.missed.cell",
                percent(missed.value()),
                percent(missed.interval95().low()),
                percent(missed.interval95().high()),
                missed.episodes());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3g", PERCENT * share);
    }

    private String threshold(ChannelTail tail) {
        return Words.of(
                "essay.threshold.cell",
                unit().number(tail.thresholdMilliNewtons()),
                unit().number(tail.interval().low()),
                unit().number(tail.interval().high()),
                tail.peaks().excesses().length);
    }

    private String penaltyWords() {
        return model.penalty()
                .map(found -> Words.of(
                        "essay.penalty",
                        ratio(found.value()),
                        ratio(found.interval().low()),
                        ratio(found.interval().high()),
                        found.wheelBouts(),
                        found.leftBouts()))
                .orElse(Words.of("essay.penalty.unknown"));
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private String refusalWords() {
        List<String> lines = new ArrayList<>();
        for (int button = 0; button < Buttons.COUNT; button++) {
            int mine = button;
            model.essay(button)
                    .filter(each -> !each.refusal().isEmpty())
                    .ifPresent(each -> lines.add(Words.button(mine) + ": " + each.refusal()));
        }
        return String.join("\n", lines);
    }
}
