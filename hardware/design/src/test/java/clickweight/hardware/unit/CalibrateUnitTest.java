package clickweight.hardware.unit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.storage.RecordStore;
import clickweight.core.unit.UnitCalibration;
import clickweight.hardware.Folder;
import clickweight.protocol.image.ImageHeader;
import clickweight.protocol.image.Uf2Block;
import clickweight.simulator.board.SimulatedFlash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a table of readings to what the firmware finds in its flash. */
class CalibrateUnitTest {
    private static final String EXAMPLE =
            Folder.HARDWARE.resolve("calibration/example-simulated.csv").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of(".");

    private int run(String... arguments) {
        return CalibrateUnit.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private static byte[] area(Path uf2) throws IOException {
        byte[] file = Files.readAllBytes(uf2);
        byte[] area = new byte[UnitFile.LENGTH];
        Uf2Block block = new Uf2Block();
        for (int number = 0; number < file.length / Uf2Block.LENGTH; number++) {
            block.wrap(file, number * Uf2Block.LENGTH);
            assertTrue(block.isWhole() && block.isForFlash() && block.family() == Uf2Block.FAMILY_RP2040);
            block.copyPayload(area, block.address() - Uf2Block.FLASH_ADDRESS - UnitFile.ADDRESS);
        }
        return area;
    }

    @Test
    void theFirmwareFindsTareSpanAndUncertaintyInTheUnitsFlash() throws IOException {
        Path uf2 = folder.resolve("unit.uf2");
        assertEquals(0, run("45", "0", uf2.toString(), "wheel=" + EXAMPLE), errors.toString(StandardCharsets.UTF_8));
        SimulatedFlash flash = new SimulatedFlash();
        assertEquals(UnitFile.LENGTH, flash.sectors() * flash.sectorBytes());
        flash.preload(0, area(uf2));
        UnitCalibration unit = new UnitCalibration();
        new RecordStore(flash, unit).load();
        // example-simulated.md: 3151 sixteenths, 1250660 nN a count
        assertEquals(3151, unit.valueOr(UnitCalibration.of(2, UnitCalibration.TARE_SIXTEENTHS), 0));
        assertEquals(1_250_660, unit.valueOr(UnitCalibration.of(2, UnitCalibration.SPAN_NANO_NEWTONS_PER_COUNT), 0));
        assertEquals(-1, unit.valueOr(UnitCalibration.of(0, UnitCalibration.SPAN_NANO_NEWTONS_PER_COUNT), -1));
        int ppm = unit.valueOr(UnitCalibration.of(2, UnitCalibration.SPAN_UNCERTAINTY_PPM), 0);
        assertTrue(ppm > 380 && ppm < 410, "ppm: " + ppm);
    }

    @Test
    void imageAndSettingsAreNotTouched() throws IOException {
        Path uf2 = folder.resolve("unit.uf2");
        assertEquals(0, run("45", "0", uf2.toString(), "left=" + EXAMPLE));
        Uf2Block first = new Uf2Block().wrap(Files.readAllBytes(uf2), 0);
        int begins = first.address() - Uf2Block.FLASH_ADDRESS;
        // settings: four sectors from the records' address on
        assertTrue(begins >= ImageHeader.RECORDS_ADDRESS + 4 * 4096, "begins at " + begins);
        assertEquals(2 << 20, begins + UnitFile.LENGTH);
    }

    @Test
    void theSecondSlotIsErased() throws IOException {
        Path uf2 = folder.resolve("unit.uf2");
        assertEquals(0, run("45", "0", uf2.toString(), "left=" + EXAMPLE));
        byte[] erased = new byte[UnitFile.LENGTH / 2];
        java.util.Arrays.fill(erased, (byte) 0xFF);
        byte[] area = area(uf2);
        assertArrayEquals(erased, java.util.Arrays.copyOfRange(area, UnitFile.LENGTH / 2, UnitFile.LENGTH));
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        Path broken = folder.resolve("broken.csv");
        Files.writeString(broken, "mass_g,direction,mean_counts,standard_error_counts\n0,up,200,x\n");
        assertEquals(4, run("45", "0", folder.resolve("unit.uf2").toString(), "left=" + broken));
        assertEquals(
                "broken.csv, line 2: 'x' is no standard_error_counts; write a number that is not negative.\n",
                errors.toString(StandardCharsets.UTF_8));
        assertTrue(Files.notExists(folder.resolve("unit.uf2")));
        assertEquals(2, run("north", "0", "unit.uf2", "left=" + broken));
        assertEquals(2, run("45", "0", "unit.uf2", "thumb=" + broken));
        assertEquals(2, run());
    }
}
