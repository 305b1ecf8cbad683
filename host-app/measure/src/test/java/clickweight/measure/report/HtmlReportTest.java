package clickweight.measure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.result.MeasureResult;
import clickweight.measure.result.SyntheticMouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void pageIsOneFileThatNeedsNothingElse() throws IOException {
        String page = page(SyntheticMouse.measured("made-up mouse", 15));
        // left in the build folder for a person to look at
        Files.writeString(Path.of("target", "report.html"), page);
        assertFalse(Pattern.compile("<script|<link|<img|@import|url\\(|src=|https?://")
                .matcher(page)
                .find());
        assertEquals(9, count(page, "<svg "), "one axis, four small multiples, four histograms");
        assertFalse(page.contains("NaN"), "no number that is none");
        assertTrue(page.length() < 800_000, page.length() + " characters");
    }

    @Test
    void everyFigureIsShownWithItsIntervalAndCount() throws IOException {
        MeasureResult result = SyntheticMouse.measured("made-up mouse", 15);
        String page = page(result);
        assertEquals(20, count(page, "<td>30</td>"), "five figures of four buttons");
        assertEquals(4, count(page, "U95 = "));
        assertTrue(page.contains("just noticeable steps of 10 %"));
    }

    @Test
    void namesFromADeviceAreEscaped() throws IOException {
        String page = page(MeasureResult.of(
                List.of(), Map.of("device", "<b>mouse</b> & \"co\""), "now", 1, List.of("<i>note</i>")));
        assertTrue(page.contains("&lt;b&gt;mouse&lt;/b&gt; &amp; &quot;co&quot;"));
        assertFalse(page.contains("<i>note"));
    }

    @Test
    void flagsAreExplainedInWords() throws IOException {
        String page = page(SyntheticMouse.measured("made-up mouse", 40));
        Files.writeString(Path.of("target", "report-flagged.html"), page);
        assertTrue(page.contains("faster than the stated error bound"));
    }

    private static String page(MeasureResult result) throws IOException {
        StringBuilder page = new StringBuilder();
        HtmlReport.write(result, page);
        return page.toString();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
