package clickweight.measure.report;

import clickweight.measure.curve.Curve;
import clickweight.measure.curve.CurveFigure;
import clickweight.measure.curve.CurveFlag;
import clickweight.measure.curve.CurveJson;
import clickweight.measure.curve.DomeFigures;
import clickweight.measure.curve.SwitchFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing on a page of force curves: a switch, or the runs of a dome. */
public final class CurveEntry {
    private final String name;
    private final String caption;
    private final List<String> flags;
    private final String picture;
    private final List<CurveFigure> figures;

    private CurveEntry(String name, String caption, List<String> flags, String picture, List<CurveFigure> figures) {
        this.name = name;
        this.caption = caption;
        this.flags = flags;
        this.picture = picture;
        this.figures = figures;
    }

    /** A switch with a contact. */
    public static CurveEntry of(SwitchFigures figures) {
        Curve curve = figures.curve();
        List<CurveFigure> all = new ArrayList<>(figures.forces());
        all.addAll(figures.features().figures());
        return new CurveEntry(
                curve.name(),
                "Forces above "
                        + (figures.ownTare() ? "the curve's own zero, the rows before touch." : "the given tare."),
                figures.flags().stream().map(CurveFlag::text).toList(),
                TravelPlot.draw(curve.name(), List.of(curve), figures.tareOffsetGramForce(), new int[] {
                    figures.makeRow(), figures.breakRow()
                }),
                all);
    }

    /** Runs of one dome. */
    public static CurveEntry of(String set, List<DomeFigures> runs) {
        return new CurveEntry(
                set,
                "Forces as in the file.",
                runs.stream()
                        .flatMap(run -> run.flags().stream())
                        .distinct()
                        .map(CurveFlag::text)
                        .toList(),
                TravelPlot.draw(set, runs.stream().map(DomeFigures::curve).toList(), 0, new int[0]),
                CurveJson.meanFeatures(runs));
    }

    Map<String, Object> page() {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("name", name);
        page.put("caption", caption);
        page.put("flags", flags);
        page.put("picture", picture);
        page.put("figures", figures.stream().map(CurveEntry::row).toList());
        return page;
    }

    private static Map<String, Object> row(CurveFigure figure) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", figure.name());
        row.put("unit", figure.unit());
        row.put("measured", figure.isMeasured());
        row.put("value", figure.valueText());
        row.put("u", figure.uncertaintyText());
        row.put("interval", figure.intervalText());
        row.put("n", String.valueOf(figure.n()));
        return row;
    }
}
