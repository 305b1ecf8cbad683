package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Curve files that are odd or broken: a flag or a sentence, and an exit code that is not 0. */
class AnalyzeCurveTest {
    private static final int ROWS = 60;

    @TempDir
    private Path folder;

    /** A switch without tactile bump: 1 gf a row, make at row 20, break at row 41 of the way back. */
    private static String curve() {
        StringBuilder text = new StringBuilder("x_um,force_gf,closed\n");
        for (int i = 0; i <= ROWS; i++) {
            int depth = i <= ROWS / 2 ? i : ROWS - i;
            int force = Math.max(0, depth - 5);
            text.append(depth * 10).append(',').append(force).append(".0,");
            text.append(i >= 20 && i < 41 ? 1 : 0).append('\n');
        }
        return text.toString();
    }

    private CliRun analyze(String text, String... options) throws IOException {
        Path file = folder.resolve("curve.csv");
        Files.writeString(file, text);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "analyze";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CliRun.of(arguments);
    }

    private void isRefused(String text, String... words) throws IOException {
        CliRun run = analyze(text).exits(ExitCode.DATA).saysOneSentence();
        assertTrue(run.err().contains("curve.csv"), run.err());
        for (String word : words) {
            assertTrue(run.err().contains(word), run.err());
        }
    }

    private void isFlagged(String text, String flag) throws IOException {
        CliRun run = analyze(text, "--json").exits(ExitCode.FLAGGED);
        JsonValue json = JsonValue.parse(run.out());
        assertTrue(json.at("flags").elements().contains(new JsonValue(flag)), run.out());
        assertEquals(15, json.at("AF_required_gf").number(), 0.001);
    }

    @Test
    void aPlainCurveIsNotFlagged() throws IOException {
        JsonValue json =
                JsonValue.parse(analyze(curve(), "--json").exits(ExitCode.OK).out());
        assertEquals(20, json.at("make_row").number());
        assertEquals(15, json.at("AF_required_gf").number(), 0.001);
    }

    @Test
    void aMissingForceColumnIsRefusedByName() throws IOException {
        isRefused(curve().replace("force_gf", "colour"), "force");
    }

    @Test
    void aRowThatIsTooShortIsRefusedWithItsLine() throws IOException {
        isRefused(curve().replace("\n100,5.0,0\n110", "\n100,5.0\n110"), "line 12");
    }

    @Test
    void aForceThatIsNoNumberIsRefusedWithItsLine() throws IOException {
        isRefused(curve().replace("\n100,5.0,0\n110", "\n100,NaN,0\n110"), "line 12", "NaN");
    }

    @Test
    void aSecondMakeIsFlagged() throws IOException {
        isFlagged(curve().replace("\n220,17.0,1\n230", "\n220,17.0,0\n230"), "SEVERAL_MAKES");
    }

    @Test
    void aByteOrderMarkIsFlaggedAndTheFiguresStay() throws IOException {
        isFlagged("\uFEFF" + curve(), "BYTE_ORDER_MARK");
    }

    @Test
    void semicolonsAreFlaggedAndTheFiguresStay() throws IOException {
        isFlagged(curve().replace(',', ';'), "SEMICOLONS");
    }

    @Test
    void decimalCommasAreFlaggedAndTheFiguresStay() throws IOException {
        isFlagged(curve().replace(',', ';').replace('.', ','), "DECIMAL_COMMAS");
    }

    @Test
    void aFileThatIsNotThereIsNamedInOneSentence() {
        CliRun run =
                CliRun.of("analyze", "no-such-file.csv").exits(ExitCode.DATA).saysOneSentence();
        assertTrue(run.err().contains("no-such-file.csv"), run.err());
    }

    @Test
    void aBrokenFileDoesNotHideTheOthers() throws IOException {
        Path good = Files.writeString(folder.resolve("good.csv"), curve());
        Path bad = Files.writeString(folder.resolve("bad.csv"), curve().replace("15.0", "n/a"));
        CliRun run =
                CliRun.of("analyze", bad.toString(), good.toString(), "--json").exits(ExitCode.DATA);
        JsonValue json = JsonValue.parse(run.out());
        assertEquals("good", json.at("results", 0, "switch").text());
        assertTrue(json.at("broken", 0).text().contains("bad.csv"), run.out());
        assertTrue(run.err().contains("bad.csv"), run.err());
    }

    @Test
    void aFolderWithoutRecordingsIsAnError() {
        CliRun run = CliRun.of("analyze", folder.toString()).exits(ExitCode.DATA);
        assertTrue(run.err().contains("holds no curve"), run.err());
    }

    @Test
    void withoutAFileItIsAUsageError() {
        CliRun.of("analyze").exits(ExitCode.USAGE).saysOneSentence();
    }

    @Test
    void theCourseOfACurveIsInTextInJsonAndOnAPage() throws IOException {
        Path page = folder.resolve("page.html");
        CliRun text = analyze(curve(), "--report", page.toString()).exits(ExitCode.OK);
        assertTrue(text.out().contains("touch to make (PT)"), text.out());
        assertTrue(text.out().contains("Not in this curve: first peak"), text.out());
        String html = Files.readString(page);
        assertTrue(html.contains("touch to make (PT)") && html.contains("@media print"), html);
        JsonValue json = JsonValue.parse(analyze(curve(), "--json").out());
        // touch at 50 um, make at 200
        assertEquals(150, json.at("features", "pretravel_um", "value").number(), 1e-6);
        assertEquals("um", json.at("features", "pretravel_um", "unit").text());
        assertEquals(1, json.at("features", "pretravel_um", "n").number());
        // 15 gf over 150 um from nothing: 1.125 gf mm
        assertEquals(
                1.125 * 0.00980665,
                json.at("features", "work_to_make_mJ", "value").number(),
                1e-9);
    }

    @Test
    void csvHasARowACurveAndARowAStrokeWithUnitsInItsHeaders() throws IOException {
        Path file = Files.writeString(folder.resolve("curve.csv"), curve());
        Path capture = folder.resolve("mouse.cwcap");
        CliRun.of("measure", "--strokes", "2", "--capture", capture.toString()).exits(ExitCode.OK);
        Path csv = folder.resolve("out.csv");
        CliRun.of("analyze", file.toString(), capture.toString(), "--csv", csv.toString())
                .exits(ExitCode.OK);
        String text = Files.readString(csv);
        assertTrue(text.startsWith("switch,rows,tare_offset_gf,AF_required_gf,"), text);
        assertTrue(text.contains("\ncurve,61,"), text);
        assertTrue(text.contains("\n\ndevice,button,make_us,break_us,touch_us,activation_force_mN,"), text);
        // a header and a curve, a blank line, a header and two strokes of four buttons
        assertEquals(3 + 1 + 8, text.lines().count());
    }

    @Test
    void jsonOfCurvesNamesItsSchemaAndVersion() throws IOException {
        JsonValue json = JsonValue.parse(analyze(curve(), "--json").out());
        assertEquals("clickweight.curves", json.at("schema").text());
        assertEquals(1, json.at("version").number());
    }

    @Test
    void aReportOfCurvesAndCapturesIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("curve.csv"), curve());
        Path capture = folder.resolve("mouse.cwcap");
        CliRun.of("measure", "--strokes", "2", "--capture", capture.toString()).exits(ExitCode.OK);
        String page = folder.resolve("page.html").toString();
        CliRun.of("analyze", file.toString(), capture.toString(), "--report", page)
                .exits(ExitCode.USAGE)
                .saysOneSentence("--report takes one capture or curves, and here are 1 captures and curves");
        CliRun.of("analyze", capture.toString(), "--report", page).exits(ExitCode.OK);
    }
}
