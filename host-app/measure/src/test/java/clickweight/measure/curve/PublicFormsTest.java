package clickweight.measure.curve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.table.TableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forms in which curves of switches stand in public: OSCM sheets (bluepylons/Open-Switch-Curve-Meter), short and long records of force gauges
 * (ThereminGoat/force-curves), JSON. All hold the drawn curve here: 60 rows, make in row 29, break in row 45.
 */
class PublicFormsTest {
    @TempDir
    Path folder;

    private static int x(int row) {
        return row < 40 ? 5 * row : 5 * (79 - row);
    }

    private static double force(int row) {
        return row < 10 ? 0 : row < 40 ? row - 9 : 59 - row;
    }

    private static int closed(int row) {
        return row >= 29 && row < 45 ? 1 : 0;
    }

    private static String rows(int from, int to, IntFunction<String> row) {
        return IntStream.range(from, to).mapToObj(row).collect(Collectors.joining());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private Curve read(String name, byte[] bytes) throws IOException {
        return CurveFile.read(Files.write(folder.resolve(name), bytes));
    }

    private Curve read(String text) throws IOException {
        return read("curve.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) {
        return String.valueOf(assertThrows(TableException.class, () -> read("curve.csv", bytes))
                .getMessage());
    }

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isTheDrawnCurve(Curve curve) {
        assertEquals(60, curve.rows());
        for (int i = 0; i < 60; i++) {
            assertEquals(x(i), curve.travelMicrometers()[i], 1e-9);
            assertEquals(force(i), curve.forceGramForce()[i], 1e-9);
        }
    }

    private static void makesAndBreaks(Curve curve) {
        SwitchFigures figures = SwitchFigures.of(curve, OptionalDouble.empty());
        assertEquals(29, figures.makeRow());
        assertEquals(45, figures.breakRow());
    }

    // ---- spreadsheets

    private static String cell(Object value) {
        if (value.equals("")) {
            return "<table:table-cell/>";
        }
        if (value instanceof String words) {
            return "<table:table-cell office:value-type=\"string\"><text:p>" + words + "</text:p></table:table-cell>";
        }
        if (value instanceof Boolean state) {
            return "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"" + state + "\"><text:p>"
                    + (state ? "WAHR" : "FALSCH") + "</text:p></table:table-cell>";
        }
        // what is shown is rounded and of another country: the stored value counts
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"><text:p>"
                + line("%.0f", ((Number) value).doubleValue()) + ",0</text:p></table:table-cell>";
    }

    private static String tableRow(Object... cells) {
        return "<table:table-row>"
                + Arrays.stream(cells).map(PublicFormsTest::cell).collect(Collectors.joining())
                + "<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>";
    }

    private static byte[] ods(String... tableRows) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"Sheet1\">" + String.join("", tableRows)
                + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                + " table:number-columns-repeated=\"1024\"/></table:table-row></table:table>"
                + "</office:spreadsheet></office:body></office:document-content>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] mime = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(mime.length);
            CRC32 sum = new CRC32();
            sum.update(mime);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(mime);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("meta.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String[] rawRows(String... header) {
        List<String> rows = new ArrayList<>();
        rows.add(tableRow((Object[]) header));
        for (int i = 0; i < 60; i++) {
            rows.add(tableRow(x(i), force(i), closed(i)));
        }
        return rows.toArray(String[]::new);
    }

    @Test
    void rawColumnsOfASpreadsheetAreReadByTheirStoredValues() throws IOException {
        Curve curve = read("sheet.ods", ods(rawRows("X (um)", "Force (gf)", "Actuated?")));
        isTheDrawnCurve(curve);
        makesAndBreaks(curve);
        assertTrue(curve.flags().isEmpty());
    }

    @Test
    void aSpreadsheetIsKnownByItsContentNotItsName() throws IOException {
        isTheDrawnCurve(read("sheet.csv", ods(rawRows("x_um", "force_gf", "closed"))));
    }

    @Test
    void truthValuesAreStatesOfTheContact() throws IOException {
        List<String> rows = new ArrayList<>(List.of(tableRow("x_um", "force_gf", "closed")));
        for (int i = 0; i < 60; i++) {
            rows.add(tableRow(x(i), force(i), closed(i) == 1));
        }
        makesAndBreaks(read("sheet.ods", ods(rows.toArray(String[]::new))));
    }

    @Test
    void rawColumnsGoBeforeCorrectedOnesBesideThem() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(tableRow(
                "Raw X (um)",
                "Raw force (gf)",
                "Actuated?",
                "",
                "",
                "Corrected downstroke X (mm)",
                "Corrected downstroke force (gf)",
                "Corrected downstroke actuated?",
                "Corrected upstroke X (mm)",
                "Corrected upstroke force (gf)",
                "Corrected upstroke actuated?"));
        for (int i = 0; i < 60; i++) {
            rows.add(tableRow(x(i), force(i), closed(i), "", "", 0.5, 99, 0, 0.5, 99, 0));
        }
        isTheDrawnCurve(read("sheet.ods", ods(rows.toArray(String[]::new))));
    }

    @Test
    void pressAndReturnSideBySideArePutOneAfterTheOther() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(tableRow(
                "Corrected downstroke X (mm)",
                "Corrected downstroke force (gf)",
                "Corrected downstroke actuated?",
                "Corrected upstroke X (mm)",
                "Corrected upstroke force (gf)",
                "Corrected upstroke actuated?"));
        for (int i = 0; i < 40; i++) {
            rows.add(
                    i < 20
                            ? tableRow(
                                    x(i) / 1000.0,
                                    force(i),
                                    closed(i),
                                    x(i + 40) / 1000.0,
                                    force(i + 40),
                                    closed(i + 40))
                            : tableRow(x(i) / 1000.0, force(i), closed(i)));
        }
        Curve curve = read("sheet.ods", ods(rows.toArray(String[]::new)));
        isTheDrawnCurve(curve);
        makesAndBreaks(curve);
        assertEquals("[TWO_LIMBS]", curve.flags().toString());
        String gap = rows.get(30);
        rows.set(30, tableRow("", "", "", "", "", ""));
        assertTrue(refusal(ods(rows.toArray(String[]::new)))
                .startsWith("curve.csv, row 32: the columns go on after a gap"));
        rows.set(30, gap.replaceFirst("<table:table-cell office.*?</table:table-cell>", "<table:table-cell/>"));
        assertTrue(refusal(ods(rows.toArray(String[]::new)))
                .startsWith("curve.csv, row 31: Corrected downstroke X (mm) is empty"));
    }

    @Test
    void limbsNamedInTheRowAboveAreLimbsToo() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(tableRow("Corrected Downstroke", "", "Corrected Upstroke (sample 2)", ""));
        rows.add(tableRow("X (mm)", "Force (gf)", "X (mm)", "Force (gf)"));
        for (int i = 0; i < 40; i++) {
            rows.add(
                    i < 20
                            ? tableRow(x(i) / 1000.0, force(i), x(i + 40) / 1000.0, force(i + 40))
                            : tableRow(x(i) / 1000.0, force(i)));
        }
        Curve curve = read("sheet.ods", ods(rows.toArray(String[]::new)));
        isTheDrawnCurve(curve);
        assertFalse(curve.hasContact());
    }

    @Test
    void aDamagedSpreadsheetIsRefusedAsThat() throws IOException {
        byte[] whole = ods(rawRows("x_um", "force_gf", "closed"));
        assertTrue(refusal(Arrays.copyOf(whole, whole.length / 2))
                .contains("the spreadsheet is damaged: its archive ends too early"));
        assertTrue(refusal(Arrays.copyOf(whole, whole.length - 30)).contains("the spreadsheet is damaged: "));
        int refused = 0;
        // the mimetype of 46 bytes and the headers are read past; from 120 on the packed content begins
        for (int at = 130; at < 430; at += 10) {
            byte[] bad = whole.clone();
            bad[at] ^= 0x10;
            refused += refusal(bad).contains("the spreadsheet is damaged: ") ? 1 : 0;
        }
        assertEquals(30, refused);
        byte[] notOds = ods(rawRows("x_um", "force_gf", "closed"));
        String text = new String(notOds, StandardCharsets.ISO_8859_1).replace("content.xml", "kontent.xml");
        assertTrue(refusal(text.getBytes(StandardCharsets.ISO_8859_1)).contains("this archive is no ODS spreadsheet"));
    }

    @Test
    void aCellWithAnErrorOfTheSpreadsheetIsRefusedByItsRow() throws IOException {
        String[] rows = rawRows("x_um", "force_gf", "closed");
        rows[12] = tableRow(55, "#DIV/0!", 0);
        assertTrue(refusal(ods(rows)).startsWith("curve.csv, row 13: force_gf is '#DIV/0!', not a number"));
    }

    @Test
    void aSheetThatUnfoldsWithoutEndIsRefused() throws IOException {
        String bomb = tableRow(1, 2)
                .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"99999999\">");
        assertTrue(refusal(ods(bomb)).contains("the spreadsheet unfolds to over 4 million cells"));
    }

    private static byte[] archive(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoOdsOfOursIsNamed() throws IOException {
        assertTrue(refusal(archive("[Content_Types].xml", new byte[] {'x'}))
                .contains("this is an Excel workbook, not ODS"));
        assertTrue(refusal(archive("content.xml", "<x/>".getBytes(StandardCharsets.UTF_8)))
                .contains("the spreadsheet holds no sheet"));
        assertTrue(refusal(archive("content.xml", "<x".getBytes(StandardCharsets.UTF_8)))
                .contains("the spreadsheet is damaged: its content.xml is no XML"));
    }

    @Test
    @Tag("long")
    void anArchiveThatGrowsWithoutEndIsNamed() throws IOException {
        assertTrue(refusal(archive("content.xml", new byte[(256 << 20) + 1]))
                .contains("the spreadsheet is over 256 MiB unpacked"));
    }

    // ---- records of force gauges

    private static String gauge(String head) {
        return head + "No.,Force,Unit,Displacement,Unit,Judge,Position,Time,Date,\n"
                + rows(
                        0,
                        60,
                        i -> line(
                                "%d,%.1f,gf,%.3f,mm,OK,--,10:30:52 AM,12/26/2024,\n", i + 1, force(i), x(i) / 1000.0));
    }

    private static final String HEAD = "Maximum,30.0,@,No.40,,,,,,\nMinimum,0.0,@,No.1,,,,,,\nAverage,12.5,,,,,,,,\n"
            + "Data Quantity,60,,,,,,,,\nNumber of NG,0,,,,,,,,\n";

    @Test
    void aShortRecordOfAGaugeHasASummaryAboveAndUnitsInTheirOwnColumns() throws IOException {
        Curve curve = read(gauge(HEAD));
        isTheDrawnCurve(curve);
        assertFalse(curve.hasContact());
        assertEquals("[SUMMARY_HEAD]", curve.flags().toString());
        Curve newton = read(gauge(HEAD).replace(",gf,", ",N,"));
        assertEquals(30 / 9.80665 * 1000, newton.forceGramForce()[39], 1e-6);
    }

    @Test
    void aShortRecordWhoseUnitOrLengthIsNotAsItSaysIsRefused() {
        assertTrue(refusal(gauge(HEAD).replace("\n12,2.0,gf", "\n12,2.0,N"))
                .startsWith("curve.csv, line 18: the unit of Force is 'N' where the first row has 'gf'"));
        assertTrue(refusal(gauge(HEAD.replace("Quantity,60", "Quantity,61")))
                .contains("its head says 61 rows and 60 follow: it was cut or put together"));
        assertTrue(refusal(gauge(HEAD).replace(",gf,", ",furlong,")).contains("'Force' names no unit"));
    }

    private static String longRecord(int count) {
        return "MAX FORCE = 30.0,0.195\nMIN FORCE = 0.0,0.000\nAVERAGE FORCE = 12.5,\nUNIT = gf,mm\nDATA COUNT = "
                + count
                + ",\nRECORDING RATE = 0.0005,\nMARK POINT ON = ---,---\n"
                + rows(0, 60, i -> line("%.1f,%.3f\n", force(i), x(i) / 1000.0));
    }

    @Test
    void aLongRecordOfAGaugeNamesItsColumnsByTheirUnits() throws IOException {
        isTheDrawnCurve(read(longRecord(60)));
        assertTrue(refusal(longRecord(54_372)).contains("its head says 54372 rows and 60 follow"));
        assertTrue(refusal(longRecord(60).replace("UNIT = gf,mm", "UNIT = gf,kg"))
                .contains("its head names no unit of travel that is known"));
        assertTrue(refusal(longRecord(60).replace("\n1.0,0.050\n", "\n1.0\n"))
                .startsWith("curve.csv, line 18: 1 values where the head names 2 units"));
    }

    // ---- JSON

    private static String array(String name, IntFunction<Object> value) {
        return "\"" + name + "\":["
                + IntStream.range(0, 60).mapToObj(value).map(String::valueOf).collect(Collectors.joining(",")) + "]";
    }

    @Test
    void jsonOfArraysWithAPressPointHasAContact() throws IOException {
        String json = "{\"name\":\"drawn\",\"press_point_um\":145,\"release_point_um\":175,\"data\":{"
                + array("x_um", PublicFormsTest::x) + "," + array("force_gf", PublicFormsTest::force) + "}}";
        Curve curve = read(json);
        isTheDrawnCurve(curve);
        makesAndBreaks(curve);
        assertEquals("[CONTACT_FROM_POINT]", curve.flags().toString());
        assertTrue(refusal(json.replace(":145", ":900"))
                .contains("its press point, 900.0 um, lies outside of the travel"));
        assertTrue(refusal(json.replace(":145", ":\"deep\"")).contains("'press_point_um' is 'deep', not a number"));
    }

    @Test
    void jsonOfObjectsIsATableOfRows() throws IOException {
        String json = "{\"samples\":["
                + IntStream.range(0, 60)
                        .mapToObj(i -> line(
                                "{\"travel_mm\":%.3f,\"force_gf\":%.1f,\"contact\":%b}",
                                x(i) / 1000.0, force(i), closed(i) == 1))
                        .collect(Collectors.joining(","))
                + "]}";
        Curve curve = read(json);
        isTheDrawnCurve(curve);
        makesAndBreaks(curve);
    }

    @Test
    void jsonThatIsCutOrOfUnlikeLengthsIsRefused() {
        String json = "{" + array("x_um", PublicFormsTest::x) + "," + array("force_gf", PublicFormsTest::force) + ","
                + array("closed", PublicFormsTest::closed) + "}";
        assertTrue(
                refusal(json.substring(0, json.length() - 9)).startsWith("curve.csv, line 1: this is no whole JSON"));
        assertTrue(refusal(json.replace(",2.0,", ",")).startsWith("curve.csv, row 59: force_gf is empty"));
        assertTrue(refusal(json.replace("\"closed\"", "\"x_um\"")).contains("a key stands twice in the JSON"));
        assertTrue(refusal(json.replace(",2.0,3.0", ",null,3.0")).startsWith("curve.csv, row 12: force_gf is empty"));
        assertTrue(refusal(json + " 1").contains("something follows the JSON value"));
        assertTrue(refusal("[{\"x_um\":{}}]").contains("a row of '' holds more than single values"));
        assertTrue(refusal("[[1,2],[3,4]]").contains("an array in an array has no names for its columns"));
    }

    @Test
    void repeatedAndNegativeTravelAtTheTurnAreKeptAsTheyAre() throws IOException {
        String text = "x_um,force_gf,closed\n"
                + rows(
                        0,
                        60,
                        i -> line(
                                "%d,%.2f,%d\n",
                                i == 40 || i == 41 ? 195 : i > 57 ? -5 * (i - 57) : x(i), force(i), closed(i)));
        Curve curve = read(text);
        assertEquals(39, curve.reversalRow());
        assertEquals(-10, curve.travelMicrometers()[59], 0);
        SwitchFigures figures = SwitchFigures.of(curve, OptionalDouble.empty());
        assertArrayEquals(new int[] {29, 45}, new int[] {figures.makeRow(), figures.breakRow()});
        assertTrue(figures.features().figure("loop_area_mJ").isMeasured());
    }

    @Test
    void jsonOfSomethingElseInAFolderIsPassedOver() throws IOException {
        Files.writeString(
                folder.resolve("result.json"), "{\"buttons\":[{\"strokes\":[{\"make_us\":1}]}],\"notes\":[\"a\"]}");
        Files.writeString(folder.resolve("pairs.json"), "{\"a\":[1,2],\"b\":[\"x\"],\"c\":[[1]]}");
        Files.writeString(folder.resolve("settings.json"), "{\"a\":1}");
        Files.writeString(
                folder.resolve("curve.csv"),
                "x_um,force_gf,closed\n" + rows(0, 60, i -> line("%d,%.2f,%d\n", x(i), force(i), closed(i))));
        CurveSet set = CurveSet.readAll(List.of(folder));
        assertEquals(1, set.curves().size());
        assertEquals(3, set.notCurves().size());
        assertEquals(List.of(), set.broken());
    }
}
