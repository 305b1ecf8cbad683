package clickweight.measure.curve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.table.TableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traps met in public files: each is refused in one whole sentence, none is repaired. */
class CurveRefusalTest {
    @TempDir
    Path folder;

    private static final String GOOD = DrawnCurve.text();

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) {
        Path file = folder.resolve("switch.csv");
        return String.valueOf(assertThrows(TableException.class, () -> {
                    Files.write(file, bytes);
                    CurveFile.read(file);
                })
                .getMessage());
    }

    private static String domeLab(int rows) {
        StringBuilder text = new StringBuilder("Millis,Steps,Travel (mm),Scale raw,Scale (grams)\n");
        for (int i = 1; i <= rows; i++) {
            text.append(i * 34).append(',').append(i * 8).append(",0.").append(1000 + i);
            text.append(',').append(i * 100).append(".00,").append(i).append(".2500\n");
        }
        return text.toString();
    }

    @Test
    void switchCurveWithoutContactColumnIsNotTakenForADome() {
        assertEquals(
                "switch.csv, line 1: the contact column is missing; export it too, with the header 'closed'.",
                refusal(GOOD.replaceAll("(?m),[^,\n]*$", "")));
    }

    @Test
    void domeLabFileNeedsNoContact() throws IOException {
        assertEquals(30, DrawnCurve.read(folder, domeLab(30)).rows());
    }

    @Test
    void domeLabFileWithoutTravelIsABrokenCurve() {
        assertEquals(
                "switch.csv, line 1: the position column is missing; export it too, with the header 'Travel (mm)'.",
                refusal(domeLab(30).replace("Travel (mm)", "Way")));
    }

    @Test
    void columnWithoutUnitIsRefused() {
        assertEquals(
                "switch.csv, line 1: the force column 'force' names no unit; rename it, for instance 'force_gf'.",
                refusal(GOOD.replace("force_gf", "force")));
    }

    @Test
    void twoForceColumnsAreRefused() {
        assertTrue(refusal(GOOD.replace("closed", "load_N")).contains("two force columns, 'force_gf' and 'load_N'"));
    }

    @Test
    void emptyCellAndEmptyLineInTheMiddleAreRefusedByTheirLine() {
        assertTrue(refusal(GOOD.replace("\n50,1.00,0\n", "\n50,,0\n"))
                .startsWith("switch.csv, line 12: force_gf is empty"));
        assertTrue(refusal(GOOD.replace("\n50,1.00,0\n", "\n\n50,1.00,0\n"))
                .startsWith("switch.csv, line 12: 0 values under 3"));
    }

    @Test
    void emptyLinesAtTheEndAreNoRows() throws IOException {
        assertEquals(60, DrawnCurve.read(folder, GOOD + "\n\n").rows());
    }

    @Test
    void lastLineCutInsideItsLastNumberIsRefused() {
        String whole = domeLab(30);
        assertTrue(refusal(whole.substring(0, whole.length() - 3))
                .startsWith("switch.csv, line 31: the last line is cut inside its last number"));
    }

    @Test
    void missingLineBreakAtTheEndIsNoFault() throws IOException {
        assertEquals(60, DrawnCurve.read(folder, GOOD.strip()).rows());
        assertEquals(30, DrawnCurve.read(folder, domeLab(30).strip()).rows());
    }

    @Test
    void decimalPointAmongDecimalCommasIsRefused() {
        String commas = GOOD.replace(',', ';').replace('.', ',');
        assertTrue(refusal(commas.replace("\n50;1,00;0", "\n50;1.00;0")).contains("the other decimal mark"));
    }

    @Test
    void semicolonInATitleDoesNotMakeItTheSeparator() throws IOException {
        Curve curve = DrawnCurve.read(folder, "My switch; lubed\n" + GOOD);
        assertEquals("[HEADER_ON_SECOND_LINE]", curve.flags().toString());
        assertEquals(60, curve.rows());
    }

    @Test
    void copyWrittenInAnotherWayIsStillACopy() {
        StringBuilder text = new StringBuilder("x_um,force_gf,closed\n");
        for (int i = 0; i < 30; i++) {
            text.append(i).append(',').append(i).append(".0,0\n");
        }
        assertTrue(refusal(text.toString()).contains("'force_gf' is a copy of 'x_um'"));
    }

    @Test
    void twoEmptyColumnsBesideTheCurveAreNoCopies() throws IOException {
        assertEquals(60, DrawnCurve.read(folder, GOOD.replace("\n", ",,\n")).rows());
    }

    @Test
    void minusZeroIsZero() throws IOException {
        Curve curve = DrawnCurve.read(folder, GOOD.replace("0,0.00,0\n", "0,-0,-0\n"));
        assertEquals(0, curve.forceGramForce()[0], 0);
        assertEquals(false, curve.closed()[0]);
    }

    @Test
    void spreadsheetWideTextAndOldTextAreRefusedAsWhatTheyAre() {
        assertTrue(refusal("PK\3\4 and so on").contains("the spreadsheet is damaged: "));
        byte[] wide = ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE);
        assertTrue(refusal(wide).contains("the text is UTF-16"));
        byte[] old = GOOD.replace("\n50,1.00,0\n", "\n50,1.00\u00b5,0\n").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(refusal(old).startsWith("switch.csv, line 12: the text is not UTF-8"));
    }

    @Test
    void strayQuotationMarkIsRefused() {
        assertTrue(refusal(GOOD.replace("\n50,1.00", "\n50,\"1.00")).contains("quot"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X_UM,Force_GF,Closed|5|1",
                "Position (\u00b5m),Load [g],Contact|5|1",
                "position_\u03bcm,force mN,contact|5|0.10197162129779283",
                "Stage travel (mm),Force (N),closed|5000|101.97162129779283",
            })
    void headerSaysWhichUnitsAFileUses(String header, double secondMicrometres, double eleventhGramForce)
            throws IOException {
        Curve curve = DrawnCurve.read(folder, GOOD.replace("x_um,force_gf,closed", header));
        // row 1 is 5, row 10 is 1 in the file's own units; 1 / 9.80665 = 0.10197162129779283
        assertEquals(secondMicrometres, curve.travelMicrometers()[1], 1e-9);
        assertEquals(eleventhGramForce, curve.forceGramForce()[10], 1e-9);
    }

    @Test
    void windowsLineEndsChangeNothing() throws IOException {
        double[] forces = DrawnCurve.read(folder, GOOD).forceGramForce();
        Curve windows = DrawnCurve.read(folder, GOOD.replace("\n", "\r\n"));
        assertArrayEquals(forces, windows.forceGramForce());
        assertTrue(windows.flags().isEmpty());
    }
}
