package clickweight.measure.report;

import clickweight.measure.result.MeasureResult;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A result as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. Light or dark as the reader's system
 * is set; prints on white.
 */
public final class HtmlReport {
    private static final String RESULT = "clickweight/measure/report/report.html";
    private static final String CURVES = "clickweight/measure/report/curves.html";

    private HtmlReport() {}

    /** Writes the page. All text of the result is escaped. */
    public static void write(MeasureResult result, Appendable out) throws IOException {
        write(RESULT, ReportPage.of(result), out);
    }

    /** Writes the page of force curves, in the order given. All text is escaped. */
    public static void write(List<CurveEntry> curves, Appendable out) throws IOException {
        write(CURVES, Map.of("curves", curves.stream().map(CurveEntry::page).toList()), out);
    }

    private static void write(String template, Map<String, Object> content, Appendable out) throws IOException {
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new ClasspathLoader(HtmlReport.class.getClassLoader()))
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        StringWriter page = new StringWriter();
        engine.getTemplate(template).evaluate(page, content);
        out.append(page.getBuffer());
    }
}
