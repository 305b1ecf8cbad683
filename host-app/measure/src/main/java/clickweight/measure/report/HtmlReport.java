package clickweight.measure.report;

import clickweight.measure.result.MeasureResult;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/**
 * A result as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. Light or dark as the reader's system
 * is set; prints on white.
 */
public final class HtmlReport {
    private static final String TEMPLATE = "clickweight/measure/report/report.html";

    private HtmlReport() {}

    /** Writes the page. All text of the result is escaped. */
    public static void write(MeasureResult result, Appendable out) throws IOException {
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new ClasspathLoader(HtmlReport.class.getClassLoader()))
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        StringWriter page = new StringWriter();
        engine.getTemplate(TEMPLATE).evaluate(page, ReportPage.of(result));
        out.append(page.getBuffer());
    }
}
