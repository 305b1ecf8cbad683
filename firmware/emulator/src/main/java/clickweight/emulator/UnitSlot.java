package clickweight.emulator;

import clickweight.core.board.ForceAdc;
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
        return slot(unit(lineMask, channelMask, groupDelayNanos));
    }

    /**
     * The same of a unit whose channels were calibrated and found to be nominal, within so much.
     *
     * @param spanUncertaintyPpm standard uncertainty of every span, as the unit states it
     */
    public static byte[] calibrated(int lineMask, int channelMask, int groupDelayNanos, int spanUncertaintyPpm) {
        UnitCalibration unit = unit(lineMask, channelMask, groupDelayNanos);
        for (int channel = 0; channel < ForceAdc.MAX_CHANNELS; channel++) {
            unit.set(UnitCalibration.of(channel, UnitCalibration.SPAN_UNCERTAINTY_PPM), spanUncertaintyPpm);
        }
        return slot(unit);
    }

    private static UnitCalibration unit(int lineMask, int channelMask, int groupDelayNanos) {
        UnitCalibration unit = new UnitCalibration();
        unit.set(UnitCalibration.LINE_MASK, lineMask);
        unit.set(UnitCalibration.CHANNEL_MASK, channelMask);
        unit.set(UnitCalibration.GROUP_DELAY_NANOS, groupDelayNanos);
        return unit;
    }

    private static byte[] slot(UnitCalibration unit) {
        SlotImage slot = new SlotImage(unit, PAGE_BYTES);
        slot.encode(1);
        return slot.bytes();
    }
}
