package clickweight.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedCurveTest {
    private static final double MILLI_NEWTONS_PER_GRAM_FORCE = 9.80665;
    /** The plant's own zero against that of the sheet: agrees to about 0.05 gf by its README; 0.1 gf is allowed. */
    private static final double TOLERANCE = 0.1 * MILLI_NEWTONS_PER_GRAM_FORCE;

    @TempDir
    Path folder;

    private static Path recorded(String name) {
        String data = Objects.requireNonNullElse(System.getenv("CLICKWEIGHT_DATA"), "../../../shared/data");
        Path file = Path.of(data, "switches_oscm", name + ".csv");
        Assumptions.assumeTrue(Files.exists(file), "real data absent, set CLICKWEIGHT_DATA: " + file);
        return file;
    }

    /** Columns AF_required_gf, OF_first_closed_gf, RF_required_gf of expected.csv beside the recordings. */
    @ParameterizedTest
    @CsvSource({
        "Akko-KTT-CS-Jelly-Black, 45.068, 45.028, 38.018",
        "Cherry-MX-Red, 44.038, 44.028, 38.928",
        "Cherry-MX-Blue-RGB, 68.057, 51.997, 26.967",
        "Gateron-Brown, 45.571, 33.561, 27.961",
        "Kailh-Choc-Navy, 76.12, 58.03, 39.79",
    })
    void truthOfARecordedSwitchIsThatOfItsSheet(String name, double af, double make, double release)
            throws IOException {
        ButtonTruth truth = ButtonPlan.recorded(CurveFile.read(recorded(name))).truth();
        assertEquals(af * MILLI_NEWTONS_PER_GRAM_FORCE, truth.activationForce(), TOLERANCE);
        assertEquals(make * MILLI_NEWTONS_PER_GRAM_FORCE, truth.forceAtMake(), TOLERANCE);
        assertEquals(release * MILLI_NEWTONS_PER_GRAM_FORCE, truth.releaseForce(), TOLERANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NK-Kailh-Cream", "Akko-KTT-CS-Jelly-Black"})
    void aTeasingSwitchIsPressedToTheEnd(String name) throws IOException {
        Simulator simulator = Simulator.fromCurve(recorded(name), 1);
        simulator.advanceTo(300_000_000);
        assertTrue(simulator.strokesFinished());
        assertEquals(0, simulator.board().inputs().levels() & 0xF, "all contacts are open at the end");
        assertEquals(0, simulator.board().inputs().overflows());
    }

    private String refusal(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("curve.csv"), content);
        return refusal(file);
    }

    private static String refusal(Path file) {
        return String.valueOf(assertThrows(CurveFileException.class, () -> CurveFile.read(file))
                .getMessage());
    }

    @Test
    void missingColumnIsNamed() throws IOException {
        assertTrue(refusal("x_um,force_gf\n0,0\n").contains("no column \"closed\""));
        assertTrue(refusal("force,closed\n0,0\n").contains("no column \"position\""));
    }

    @Test
    void textInPlaceOfANumberIsNamedWithItsLine() throws IOException {
        String message = refusal("x_um,force_gf,closed\n0,0,0\n5,NaN,0\n");
        assertTrue(message.startsWith("Line 3 of ") && message.contains("\"NaN\""), message);
    }

    @Test
    void aContactThatNeverClosesIsRefused() throws IOException {
        StringBuilder rows = new StringBuilder("position,force,closed\n");
        for (int i = 0; i <= 200; i++) {
            rows.append(100 - Math.abs(100 - i)).append(",1,0\n");
        }
        assertTrue(refusal(rows.toString()).contains("record a whole stroke"));
    }

    @Test
    void anAbsentFileIsNamed() {
        Path absent = folder.resolve("absent.csv");
        String message = refusal(absent);
        assertTrue(message.contains("absent.csv"), message);
    }
}
