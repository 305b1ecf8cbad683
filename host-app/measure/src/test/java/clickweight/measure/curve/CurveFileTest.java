package clickweight.measure.curve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.table.TableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveFileTest {
    @TempDir
    Path folder;

    /**
     * 10 rows of nothing, then force rises 1 gf a row to 20, makes at row 29 (19 gf before, 20 at make), stays, comes
     * back and opens at row 45 (14 gf).
     */
    private static String curve() {
        StringBuilder text = new StringBuilder("x_um,force_gf,closed\n");
        for (int i = 0; i < 10; i++) {
            row(text, 5 * i, 0, 0);
        }
        for (int i = 10; i < 40; i++) {
            row(text, 5 * i, i - 9.0, i >= 29 ? 1 : 0);
        }
        for (int i = 40; i < 60; i++) {
            row(text, 5 * (79 - i), 59.0 - i, i < 45 ? 1 : 0);
        }
        return text.toString();
    }

    private static void row(StringBuilder text, int x, double force, int closed) {
        text.append(x).append(',').append(force).append(',').append(closed).append('\n');
    }

    private Curve read(String text) throws IOException {
        Path file = folder.resolve("switch.csv");
        Files.writeString(file, text);
        return CurveFile.read(file);
    }

    private String refusal(String text) {
        return String.valueOf(
                assertThrows(TableException.class, () -> read(text)).getMessage());
    }

    @Test
    void figuresOfADrawnCurveAreThoseOfTheDrawing() throws IOException {
        SwitchFigures figures = SwitchFigures.of(read(curve()), OptionalDouble.empty());
        assertEquals(0, figures.tareOffsetGramForce(), 1e-12);
        assertEquals(29, figures.makeRow());
        assertEquals(20, figures.forceAt(figures.makeRow()), 1e-12);
        assertEquals(20, figures.activationForce(), 1e-12);
        assertEquals(45, figures.breakRow());
        assertEquals(14, figures.forceAt(figures.breakRow()), 1e-12);
        assertEquals(14, figures.releaseForceRequired(), 1e-12);
        assertEquals(30, figures.highestForce(), 1e-12);
        assertTrue(figures.flags().isEmpty());
    }

    @Test
    void tareGivenIsAddedToEveryForce() throws IOException {
        SwitchFigures figures = SwitchFigures.of(read(curve()), OptionalDouble.of(0.25));
        assertEquals(20.25, figures.activationForce(), 1e-12);
        assertFalse(figures.ownTare());
    }

    @Test
    void semicolonsDecimalCommasMarkAndTitleChangeNoNumber() throws IOException {
        Curve plain = read(curve());
        String other = "\uFEFFMy switch;;\n" + curve().replace(',', ';').replace('.', ',');
        Curve written = read(other);
        assertArrayEquals(plain.forceGramForce(), written.forceGramForce());
        assertEquals(
                "[BYTE_ORDER_MARK, SEMICOLONS, DECIMAL_COMMAS, HEADER_ON_SECOND_LINE]",
                written.flags().toString());
    }

    @Test
    void millimetresAndNewtonsBecomeMicrometresAndGramForce() throws IOException {
        String text = curve().replace("x_um,force_gf,closed", "Position (mm),Force (N),Contact");
        Curve curve = read(text);
        assertEquals(5000, curve.travelMicrometers()[1], 1e-9);
        assertEquals(1 / 9.80665 * 1000, curve.forceGramForce()[10], 1e-9);
    }

    @Test
    void missingColumnIsNamed() {
        assertEquals(
                "switch.csv, line 1: the force column is missing; export it too, with the header 'force_gf'.",
                refusal(curve().replace("force_gf", "weight")));
    }

    @Test
    void shortRowIsRefusedByItsLine() {
        assertTrue(refusal(curve().replace("\n50,1.0,0\n", "\n50,1.0\n"))
                .startsWith("switch.csv, line 12: 2 values under 3"));
    }

    @Test
    void fileCutInItsLastLineIsRefused() {
        String whole = curve();
        assertTrue(refusal(whole.substring(0, whole.length() - 4)).contains("line 61"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1,2", "abc", "1d", "0x1p3", "1e999", "--1", "."})
    void whatIsNotANumberIsRefusedByLineAndColumn(String value) {
        String message = refusal(curve().replace("\n50,1.0,0\n", "\n50,\"" + value + "\",0\n"));
        assertTrue(message.startsWith("switch.csv, line 12: force_gf is '" + value + "', not a number"), message);
    }

    @Test
    void contactOtherThanOpenOrClosedIsRefused() {
        assertTrue(refusal(curve().replace("\n50,1.0,0\n", "\n50,1.0,2\n")).contains("closed is '2'"));
    }

    @Test
    void columnThatCopiesAnotherIsRefused() {
        StringBuilder text = new StringBuilder("x_um,force_gf,closed\n");
        for (int i = 0; i < 60; i++) {
            text.append(i).append(',').append(i).append(",0\n");
        }
        assertTrue(refusal(text.toString()).contains("column 'force_gf' is a copy of 'x_um'"));
    }

    @Test
    void emptyAndTinyFilesAreRefused() {
        assertTrue(refusal("").contains("empty"));
        assertTrue(refusal("x_um,force_gf,closed\n0,0,0\n").contains("only 1 rows"));
    }

    @Test
    void curveWithoutMakeHasNoActivationForceAndSaysSo() throws IOException {
        SwitchFigures figures = SwitchFigures.of(read(curve().replace(",1\n", ",0\n")), OptionalDouble.empty());
        assertTrue(Double.isNaN(figures.activationForce()));
        assertTrue(figures.flags().contains(CurveFlag.NO_MAKE));
    }

    @Test
    void releaseIsTheLastOpeningAndTheFirstIsGivenToo() throws IOException {
        // row 47 closes again and row 48 opens: forces there are 12 and 11
        String teasing = curve().replace("\n160,12.0,0\n", "\n160,12.0,1\n");
        SwitchFigures figures = SwitchFigures.of(read(teasing), OptionalDouble.empty());
        assertEquals(48, figures.breakRow());
        assertEquals(45, figures.firstOpeningRow());
        assertEquals(11, figures.releaseForceRequired(), 1e-12);
        assertEquals(2, figures.makeEdges());
        assertTrue(figures.flags().contains(CurveFlag.SEVERAL_MAKES));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void damagedFileIsReadOrRefusedAndNothingElse(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] good = curve().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("damaged.csv");
        int refused = 0;
        for (int round = 0; round < 200; round++) {
            byte[] bad = java.util.Arrays.copyOf(good, random.nextInt(good.length / 2, good.length + 1));
            for (int i = random.nextInt(6); i > 0; i--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bad);
            try {
                SwitchFigures.of(CurveFile.read(file), OptionalDouble.empty());
            } catch (TableException e) {
                refused++;
            }
        }
        assertTrue(refused > 50, "most damage is noticed: " + refused);
    }
}
