package clickweight.core.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeFlash;
import clickweight.core.storage.RecordStore;
import clickweight.core.storage.SlotImage;
import clickweight.protocol.Buttons;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class UnitCalibrationTest {
    private static final int TARE = UnitCalibration.of(Buttons.WHEEL, UnitCalibration.TARE_SIXTEENTHS);
    private static final int SPAN = UnitCalibration.of(Buttons.WHEEL, UnitCalibration.SPAN_NANO_NEWTONS_PER_COUNT);
    private static final int UNCERTAINTY = UnitCalibration.of(Buttons.WHEEL, UnitCalibration.SPAN_UNCERTAINTY_PPM);

    private final UnitCalibration unit = new UnitCalibration();

    @Test
    void whatWasNeverFoundOutHasItsNominalValue() {
        assertEquals(1_250_000, unit.valueOr(SPAN, 1_250_000));
        assertEquals(0, unit.count());
        assertTrue(unit.set(SPAN, 1_300_000));
        assertEquals(1_300_000, unit.valueOr(SPAN, 1_250_000));
        unit.reset();
        assertEquals(1_250_000, unit.valueOr(SPAN, 1_250_000));
    }

    @Test
    void onlyWhatWasFoundOutIsARecord() {
        unit.set(UNCERTAINTY, 900);
        unit.set(TARE, 3210);
        unit.set(UnitCalibration.CHANNEL_MASK, 0b0101);
        assertEquals(3, unit.count());
        assertEquals(UnitCalibration.CHANNEL_MASK, unit.idAt(0));
        assertEquals(0b0101, unit.valueAt(0));
        assertEquals(TARE, unit.idAt(1));
        assertEquals(3210, unit.valueAt(1));
        assertEquals(UNCERTAINTY, unit.idAt(2));
        assertEquals(900, unit.valueAt(2));
    }

    @Test
    void allRecordsThereCanBeAreToldApart() {
        int set = 0;
        for (int id = 0; id < 0x1000; id++) {
            set += unit.set(id, 1000 + id) ? 1 : 0;
        }
        assertEquals(unit.capacity(), set);
        assertEquals(unit.capacity(), unit.count());
        for (int i = 0; i < unit.count(); i++) {
            assertEquals(1000 + unit.idAt(i), unit.valueAt(i));
        }
    }

    @Test
    void illegalAndUnknownValuesChangeNothing() {
        assertFalse(unit.set(SPAN, 0));
        assertFalse(unit.set(SPAN, -5));
        assertFalse(unit.set(TARE, -1));
        assertFalse(unit.set(UNCERTAINTY, 65_536));
        assertFalse(unit.set(UnitCalibration.of(Buttons.COUNT, UnitCalibration.TARE_SIXTEENTHS), 1));
        assertFalse(unit.set(0, 1));
        assertFalse(unit.set(4, 1));
        assertFalse(unit.set(-1, 1));
        assertEquals(0, unit.count());
    }

    /** What a tool writes into a flash image is what a board reads before there is a firmware. */
    @Test
    void slotMadeByAToolIsReadByABoard() {
        unit.set(UnitCalibration.LINE_MASK, 1 << Lines.LEFT | Lines.ENCODER_MASK);
        unit.set(UnitCalibration.GROUP_DELAY_NANOS, 62_500);
        unit.set(SPAN, 1_300_000);
        SlotImage image = new SlotImage(unit, 256);
        image.encode(1);
        // "CWUT", layout 1, 3 records, generation 1; first record: id 1, generation 1, value 0x301
        String hex = HexFormat.of().formatHex(image.bytes());
        assertEquals("43575554" + "01000300" + "01000000", hex.substring(0, 24));
        assertEquals(hex.substring(0, 32), hex.substring(256, 288));
        assertEquals("0100" + "0100" + "01030000", hex.substring(512, 528));
        assertEquals(512, image.bytes().length);

        FakeFlash flash = new FakeFlash();
        System.arraycopy(image.bytes(), 0, flash.cells(), 0, image.bytes().length);
        UnitCalibration read = new UnitCalibration();
        RecordStore store = new RecordStore(flash, read);
        store.load();
        assertEquals(1, store.generation());
        assertEquals(0x301, read.valueOr(UnitCalibration.LINE_MASK, 0x3FF));
        assertEquals(0xF, read.valueOr(UnitCalibration.CHANNEL_MASK, 0xF));
        assertEquals(62_500, read.valueOr(UnitCalibration.GROUP_DELAY_NANOS, 2000));
        assertEquals(1_300_000, read.valueOr(SPAN, 1_250_000));
    }
}
