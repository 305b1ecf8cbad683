package clickweight.emulator;

import clickweight.core.storage.SlotImage;
import clickweight.core.unit.UnitCalibration;

/** What a unit's own flash area holds, made here instead of by a calibration: which lines and channels are fitted, and how. */
public final class UnitSlot {
    /** Where the area begins in flash: the flash map of the board says so. */
    public static final int ADDRESS = 0x1FC000;

    private static final int PAGE_BYTES = 256;

    private UnitSlot() {}

    /** The bytes of a unit with these lines and channels, and so much delay before its converter. */
    public static byte[] fitted(int lineMask, int channelMask, int groupDelayNanos) {
        UnitCalibration unit = new UnitCalibration();
        unit.set(UnitCalibration.LINE_MASK, lineMask);
        unit.set(UnitCalibration.CHANNEL_MASK, channelMask);
        unit.set(UnitCalibration.GROUP_DELAY_NANOS, groupDelayNanos);
        SlotImage slot = new SlotImage(unit, PAGE_BYTES);
        slot.encode(1);
        return slot.bytes();
    }
}
