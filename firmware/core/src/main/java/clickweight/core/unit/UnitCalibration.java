package clickweight.core.unit;

import clickweight.core.storage.Records;
import clickweight.protocol.Buttons;

/**
 * What was found out about this unit: calibration of its force channels, and which lines and channels are fitted. No
 * setting: no revert or reset touches it. What nobody found out is not stored, and the board's nominal value holds.
 *
 * <p>A board that needs it before there is a firmware reads it with
 * {@code new RecordStore(unitFlash, calibration).load()}; a tool that prepares a flash image writes it with
 * {@link clickweight.core.storage.SlotImage}.
 */
public final class UnitCalibration implements Records {
    /** Lines that are fitted, as in {@link clickweight.core.board.Lines}; one bit each. */
    public static final int LINE_MASK = 0x0001;
    /** Force channels that are fitted, one bit each. */
    public static final int CHANNEL_MASK = 0x0002;
    /** From force at the button to the time stamp of its sample, nanoseconds. */
    public static final int GROUP_DELAY_NANOS = 0x0003;
    /** Record numbers of a channel are {@link #of} these: counts of the unloaded channel, 1/16 count, not below 0. */
    public static final int TARE_SIXTEENTHS = 0x01;
    /** Force of one count, nanonewtons, above 0. */
    public static final int SPAN_NANO_NEWTONS_PER_COUNT = 0x02;
    /** Standard uncertainty of the span, parts per million, 0 to {@link #MAX_UNCERTAINTY_PPM}. */
    public static final int SPAN_UNCERTAINTY_PPM = 0x03;
    /** What a calibration message can say. */
    public static final int MAX_UNCERTAINTY_PPM = 65535;

    private static final int MAGIC = 0x54555743;
    private static final int PER_GROUP = 3;
    private static final int CAPACITY = PER_GROUP * (1 + Buttons.COUNT);

    private final int[] values = new int[CAPACITY];
    private int storedMask;
    private int changes;

    /** Nothing found out yet. */
    public UnitCalibration() {}

    /** The number of a channel's record; {@code channel} 0 to 3, {@code which} of the three constants above. */
    public static int of(int channel, int which) {
        return (channel + 1) << 8 | which;
    }

    /** The value of a record, or the nominal one when this unit has none. */
    public int valueOr(int id, int nominal) {
        int place = placeOf(id);
        return place >= 0 && stored(place) ? values[place] : nominal;
    }

    /** Sets a record, in memory only. Says whether it did: not when the number is unknown or the value illegal. */
    public boolean set(int id, int value) {
        int place = placeOf(id);
        if (place < 0 || !legal(id, value)) {
            return false;
        }
        values[place] = value;
        storedMask |= 1 << (place & 31);
        changes++;
        return true;
    }

    /** Whether {@code value} may be the value of the record {@code id}. */
    public static boolean legal(int id, int value) {
        boolean ofChannel = id > 0xFF;
        if (ofChannel && (id & 0xFF) == SPAN_NANO_NEWTONS_PER_COUNT) {
            return value > 0;
        }
        if (ofChannel && (id & 0xFF) == SPAN_UNCERTAINTY_PPM) {
            return value >= 0 && value <= MAX_UNCERTAINTY_PPM;
        }
        return value >= 0;
    }

    private boolean stored(int place) {
        return (storedMask & 1 << (place & 31)) != 0;
    }

    /** Three records a group: the unit itself, then each channel. */
    private static int placeOf(int id) {
        int group = id >> 8;
        int which = id & 0xFF;
        boolean known = group >= 0 && group <= Buttons.COUNT && which >= 1 && which <= PER_GROUP;
        return known ? group * PER_GROUP + which - 1 : -1;
    }

    private static int idOf(int place) {
        return place / PER_GROUP << 8 | (place % PER_GROUP + 1);
    }

    /** The place of the {@code index}-th record that is stored. */
    private int placeAt(int index) {
        int place = 0;
        for (int left = index; left > 0 || !stored(place); place++) {
            if (stored(place)) {
                left--;
            }
        }
        return place;
    }

    @Override
    public int magic() {
        return MAGIC;
    }

    @Override
    public int capacity() {
        return CAPACITY;
    }

    @Override
    public int count() {
        return Integer.bitCount(storedMask);
    }

    @Override
    public int idAt(int index) {
        return idOf(placeAt(index));
    }

    @Override
    public int valueAt(int index) {
        return values[placeAt(index)];
    }

    @Override
    public int changes() {
        return changes;
    }

    @Override
    public void reset() {
        storedMask = 0;
        changes++;
    }

    @Override
    public void restore(int id, int value) {
        set(id, value);
    }

    @Override
    public void settle() {}
}
