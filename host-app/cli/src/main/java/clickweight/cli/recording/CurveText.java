package clickweight.cli.recording;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.cli.terminal.Wrap;
import clickweight.measure.curve.Curve;
import clickweight.measure.curve.CurveFigure;
import clickweight.measure.curve.CurveFlag;
import clickweight.measure.curve.DomeFigures;
import clickweight.measure.curve.SwitchFigures;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Figures of curves as tables for a person; what a flag means stands below. */
public final class CurveText {
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    public CurveText(Style style) {
        this.style = style;
    }

    /** Appends a table of switches with a contact; nothing when there are none. */
    public void switches(List<SwitchFigures> switches) {
        if (switches.isEmpty()) {
            return;
        }
        lines.add("Forces in gf above " + tare(switches) + "; 1 gf = 9.80665 mN.");
        Table table = new Table("switch", "AF gf", "AF mN", "at make", "release", "make mm", "edges");
        for (SwitchFigures f : switches) {
            table.row(
                    f.curve().name(),
                    number(f.activationForce(), 2),
                    number(f.activationForce() * Curve.MILLI_NEWTONS_PER_GRAM_FORCE, 0),
                    number(f.forceAt(f.makeRow()), 2),
                    number(f.forceAt(f.breakRow()), 2),
                    f.makeRow() < 0 ? "-" : number(f.curve().travelMicrometers()[f.makeRow()] / 1000, 3),
                    f.makeEdges() + "/" + f.breakEdges());
        }
        lines.addAll(table.lines(style));
        faint("AF: highest force up to make, what a finger must reach. Edges: makes/breaks.");
        switches.forEach(f -> flags(f.curve().name(), f.flags()));
        lines.add("");
    }

    /** Appends a table of curves without a contact, one row a set of runs; nothing when there are none. */
    public void domes(Map<String, List<DomeFigures>> sets) {
        if (sets.isEmpty()) {
            return;
        }
        lines.add("Curves without a contact: where they collapse, mean of the runs.");
        Table table = new Table("set", "runs", "collapse gf", "at mm", "snap %", "travel mm", "gf mm");
        sets.forEach((name, runs) -> table.row(
                name,
                Integer.toString(runs.size()),
                number(mean(runs, DomeFigures::collapseGramForce), 2),
                number(mean(runs, DomeFigures::collapseMillimeters), 3),
                number(mean(runs, DomeFigures::snapPercent), 1),
                number(mean(runs, DomeFigures::travelMillimeters), 3),
                number(mean(runs, DomeFigures::energyGramForceMillimeters), 1)));
        lines.addAll(table.lines(style));
        sets.forEach((name, runs) -> {
            Set<CurveFlag> flags = EnumSet.noneOf(CurveFlag.class);
            runs.forEach(run -> flags.addAll(run.flags()));
            flags(name, flags);
        });
        lines.add("");
    }

    /** Appends the course of one curve, or of the runs of one thing, figure by figure. */
    public void features(List<CurveFigure> figures) {
        boolean runs = figures.stream().anyMatch(figure -> figure.n() > 1);
        Table table = new Table("figure", "unit<", "value", runs ? "95 % interval" : "u", "n");
        for (CurveFigure figure : figures) {
            if (figure.isMeasured()) {
                table.row(
                        figure.name(),
                        figure.unit(),
                        figure.valueText(),
                        runs ? figure.intervalText() : figure.uncertaintyText(),
                        "" + figure.n());
            }
        }
        lines.addAll(table.lines(style));
        String missing = figures.stream()
                .filter(figure -> !figure.isMeasured())
                .map(CurveFigure::name)
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            faint("Not in this curve: " + missing + ".");
        }
        faint(
                runs
                        ? "Means of the runs; interval: t over runs. Angle: as drawn with 1 N as long as 1 mm."
                        : "u: standard uncertainty from the curve's own noise and steps; the next press may differ by more. Angle: as drawn with 1 N as long as 1 mm.");
        lines.add("");
    }

    /** Appends where the figures of each of several curves are. */
    public void oneAtATime() {
        faint(
                "Touch point, slopes, travels, work, loop area and tease band of each: name one alone, or --json, --csv, --report.");
        lines.add("");
    }

    private void faint(String sentence) {
        Wrap.indented(sentence, "").forEach(line -> lines.add(style.faint(line)));
    }

    /** Appends that files are the same under several names. */
    public void duplicates(List<List<String>> groups) {
        for (List<String> group : groups) {
            flag(String.join(" and ", group) + " are the same file to the byte: a copy is not a second measurement.");
        }
    }

    /** All that was appended, a line an element. */
    public List<String> lines() {
        return lines;
    }

    private void flags(String name, Set<CurveFlag> flags) {
        flags.forEach(flag -> flag(name + ": " + flag.text() + "."));
    }

    private void flag(String sentence) {
        Wrap.lines("Flag: " + sentence).forEach(line -> lines.add(style.warning(line)));
    }

    private static String tare(List<SwitchFigures> switches) {
        return switches.getFirst().ownTare()
                ? "each curve's own zero (rows before touch)"
                : "the given tare (" + number(switches.getFirst().tareOffsetGramForce(), 3) + " gf added)";
    }

    private static double mean(List<DomeFigures> runs, ToDoubleFunction<DomeFigures> figure) {
        return runs.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
