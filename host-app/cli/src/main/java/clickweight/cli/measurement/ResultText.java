package clickweight.cli.measurement;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.cli.terminal.Wrap;
import clickweight.measure.curve.Curve;
import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasureResult;
import clickweight.measure.result.MeasuredFigure;
import clickweight.measure.result.Remedy;
import clickweight.measure.statistics.Figure;
import clickweight.measure.stroke.StrokeFlag;
import clickweight.station.measurement.Measurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A measurement as tables for a person, with what it means as the last line. */
public final class ResultText {
    private static final double PERCENT = 100;

    private final MeasureResult result;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private ResultText(MeasureResult result, Style style) {
        this.result = result;
        this.style = style;
    }

    /** All of it, a line each. */
    public static List<String> lines(Measurement measurement, Style style) {
        MeasureResult result = measurement.result();
        ResultText text = new ResultText(result, style);
        text.activationForces();
        text.edges();
        text.flags();
        text.remedies();
        measurement.how().forEach(line -> text.wrapped(line.replace("\u00b1", style.plusMinus())));
        text.wrapped(Meaning.of(result));
        return text.lines;
    }

    private void activationForces() {
        lines.add("AF, activation force: what a finger must reach. Mean " + style.plusMinus() + " its 95 % interval.");
        Table table = new Table("button", "n", "AF mN", "AF gf", "s", "median", "P5 - P95");
        for (ButtonResult button : result.buttons()) {
            String[] row = {button.button(), "0", "-", "-", "-", "-", "-"};
            button.activationForce().map(MeasuredFigure::figure).ifPresent(figure -> {
                row[1] = Integer.toString(figure.n());
                row[2] = interval(figure, 1, 1);
                row[3] = interval(figure, 1 / Curve.MILLI_NEWTONS_PER_GRAM_FORCE, 2);
                row[4] = number(figure.s(), 1);
                row[5] = number(figure.median(), 1);
                row[6] = number(figure.p5(), 0) + " - " + number(figure.p95(), 0);
            });
            table.row(row);
        }
        lines.addAll(table.lines(style));
        lines.add("");
    }

    private void edges() {
        Table table = new Table("button", "at make mN", "release mN", "hysteresis mN", "teases", "flags<");
        for (ButtonResult button : result.buttons()) {
            table.row(
                    button.button() + (button.setThreshold() ? "*" : ""),
                    interval(button.forceAtMake()),
                    interval(button.releaseForce()),
                    interval(button.hysteresis()),
                    Integer.toString(button.teaseCount()),
                    flagNames(button));
        }
        lines.addAll(table.lines(style));
        if (result.buttons().stream().anyMatch(ButtonResult::setThreshold)) {
            lines.add("* has no contact: its force at make is the operating force that was set.");
        }
        lines.add("");
    }

    private void remedies() {
        Map<String, List<String>> buttons = new LinkedHashMap<>();
        for (ButtonResult button : result.buttons()) {
            button.activationForce()
                    .filter(measured -> measured.figure().n() > 1)
                    .flatMap(measured -> Remedy.of(measured.budget()))
                    .ifPresent(remedy -> buttons.computeIfAbsent(
                                    remedy.line() + ", which takes " + remedy.words(), words -> new ArrayList<>())
                            .add(String.format(
                                    Locale.ROOT, "%s %.0f %%", button.button(), PERCENT * remedy.shareOfVariance())));
        }
        buttons.forEach((words, shares) -> wrapped("Largest part of the uncertainty: " + words + " (of the variance: "
                + String.join(", ", shares) + ")."));
    }

    private void flags() {
        for (ButtonResult button : result.buttons()) {
            for (Map.Entry<StrokeFlag, Integer> flag : button.flagCounts().entrySet()) {
                warning(button.button() + ", " + flag.getValue() + " of "
                        + button.strokes().size() + " strokes: " + flag.getKey().explanation());
            }
            if (button.activationForce().isEmpty()) {
                warning(button.button() + ": no stroke gave an activation force; press it, slowly and from rest.");
            }
        }
        result.notes().forEach(this::warning);
    }

    private void warning(String sentence) {
        Wrap.lines("Flag: " + sentence).forEach(line -> lines.add(style.warning(line)));
    }

    private void wrapped(String sentence) {
        lines.addAll(Wrap.lines(sentence));
    }

    private static String flagNames(ButtonResult button) {
        List<String> names = new ArrayList<>();
        button.flagCounts()
                .forEach((flag, count) ->
                        names.add(flag.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + count));
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private String interval(Optional<MeasuredFigure> figure) {
        return figure.map(measured -> interval(measured.figure(), 1, 1)).orElse("-");
    }

    private String interval(Figure figure, double scale, int decimals) {
        String half = Double.isNaN(figure.u95()) ? "?" : number(figure.u95() * scale, decimals);
        return number(figure.mean() * scale, decimals) + " " + style.plusMinus() + " " + half;
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
