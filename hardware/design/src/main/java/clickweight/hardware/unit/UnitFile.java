package clickweight.hardware.unit;

import clickweight.core.storage.SlotImage;
import clickweight.core.unit.UnitCalibration;
import clickweight.hardware.calibration.SpanCalibration;
import clickweight.protocol.image.Uf2Block;
import java.util.Arrays;
import java.util.Map;

/**
 * The flash area of a unit's own records as a UF2 file for the boot ROM's drive: both slots, the second one erased, so that
 * no older record is taken for a newer. Image and settings are not touched. All that was known of the unit is replaced.
 */
public final class UnitFile {
    /** Where the area begins in flash, and its length: the flash map of the board. */
    public static final int ADDRESS = 0x1FC000;

    public static final int LENGTH = 4 * 4096;

    private static final int PAGE_BYTES = 256;
    private static final int FIRST_GENERATION = 1;

    private UnitFile() {}

    /** The bytes of flash; channels 0 to 3 that are not in the map stay nominal. */
    public static byte[] area(Map<Integer, SpanCalibration> channels) {
        UnitCalibration unit = new UnitCalibration();
        channels.forEach((channel, calibration) -> {
            set(unit, channel, UnitCalibration.TARE_SIXTEENTHS, 16 * calibration.tareCounts());
            set(unit, channel, UnitCalibration.SPAN_NANO_NEWTONS_PER_COUNT, 1e6 * calibration.spanMilliNewtons());
            set(
                    unit,
                    channel,
                    UnitCalibration.SPAN_UNCERTAINTY_PPM,
                    Math.ceil(calibration.budget().combined()));
        });
        SlotImage slot = new SlotImage(unit, PAGE_BYTES);
        slot.encode(FIRST_GENERATION);
        byte[] area = new byte[LENGTH];
        Arrays.fill(area, (byte) 0xFF);
        System.arraycopy(slot.bytes(), 0, area, 0, slot.bytes().length);
        return area;
    }

    private static void set(UnitCalibration unit, int channel, int which, double value) {
        if (!unit.set(UnitCalibration.of(channel, which), Math.toIntExact(Math.round(value)))) {
            throw new IllegalArgumentException("channel " + channel + " cannot have the value " + value);
        }
    }

    /** The same as a UF2 file. */
    public static byte[] uf2(byte[] area) {
        int count = area.length / Uf2Block.PAYLOAD;
        byte[] file = new byte[count * Uf2Block.LENGTH];
        for (int number = 0; number < count; number++) {
            new Uf2Block()
                    .begin(file, number * Uf2Block.LENGTH)
                    .address(Uf2Block.FLASH_ADDRESS + ADDRESS + number * Uf2Block.PAYLOAD)
                    .number(number)
                    .count(count)
                    .payload(area, number * Uf2Block.PAYLOAD, Uf2Block.PAYLOAD);
        }
        return file;
    }
}
