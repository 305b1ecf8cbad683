package clickweight.protocol.setting;

import clickweight.protocol.message.Status;

/** What a setting is: its number, its name, and which values are legal. The same object on the device and the bench. */
public final class SettingSpec {
    // small types, side by side, because the device keeps one of these for each setting
    private final char id;
    private final char minimum;
    private final byte unit;
    private final byte profileRank;
    private final int maximum;
    private final int defaultValue;
    private final String owner;
    private final String ownName;

    SettingSpec(
            int id,
            String owner,
            String ownName,
            int unit,
            int minimum,
            int maximum,
            int defaultValue,
            int profileRank) {
        this.id = (char) id;
        this.owner = owner;
        this.ownName = ownName;
        this.unit = (byte) unit;
        this.minimum = (char) minimum;
        this.maximum = maximum;
        this.defaultValue = defaultValue;
        this.profileRank = (byte) profileRank;
    }

    /** Never reused for another meaning. 257 to 4095, see {@link SettingId}. */
    public int id() {
        return id;
    }

    /** As in {@code left.debounce.micros}; at most 33 characters. */
    public String name() {
        return owner + "." + ownName;
    }

    /** Whose it is: the part of its name up to the first dot. */
    public String owner() {
        return owner;
    }

    /** The part of its name behind the owner's. */
    public String ownName() {
        return ownName;
    }

    /** Whether each profile has its own value. */
    public boolean perProfile() {
        return profileRank >= 0;
    }

    /** Its place among the settings that each profile has, from 0; below 0 for the others. */
    public int profileRank() {
        return profileRank;
    }

    /** See {@link SettingUnit}. */
    public int unit() {
        return unit;
    }

    /** Least legal value. */
    public int minimum() {
        return minimum;
    }

    /** Greatest legal value. */
    public int maximum() {
        return maximum;
    }

    /** Legal values are minimum plus a multiple of this: so far every whole number. */
    public int step() {
        return 1;
    }

    /** Value of a factory reset. */
    public int defaultValue() {
        return defaultValue;
    }

    /** {@link Status#OK} or {@link Status#OUT_OF_RANGE}. */
    public int check(int value) {
        return value < minimum || value > maximum ? Status.OUT_OF_RANGE : Status.OK;
    }
}
