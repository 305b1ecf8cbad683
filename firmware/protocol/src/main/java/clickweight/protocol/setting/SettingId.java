package clickweight.protocol.setting;

/**
 * Numbers of the settings: the high byte says whose, the low byte which, from 1 without a gap.
 *
 * <pre>
 * group   1     2      3             4       6      7      8
 * whose   left  right  wheel button  middle  wheel  force  profile
 * </pre>
 *
 * A number on the wire means the value of the profile in force. Stored, the four bits above say whose value it is: 0 for
 * the first profile and for what all profiles share, so that what was stored before there were profiles is the first.
 */
public final class SettingId {
    /** Of a button: which {@link DebounceFamily}. */
    public static final int DEBOUNCE_FAMILY = 0x01;
    /** Of a button: the family's time, microseconds. */
    public static final int DEBOUNCE_MICROS = 0x02;
    /** Of a button: force at which a force button is pressed, millinewtons. */
    public static final int FORCE_OPERATING = 0x03;
    /** Of a button: force under which it is released, millinewtons; always below the operating force. */
    public static final int FORCE_RELEASE = 0x04;

    /** Gray transitions of the encoder per felt notch: 1, 2 or 4. */
    public static final int ENCODER_STEPS_PER_DETENT = 0x0601;
    /** 1 turns the wheel's direction round. */
    public static final int ENCODER_INVERT = 0x0602;
    /** Low pass of the force detectors, as a shift. */
    public static final int FORCE_FILTER_SHIFT = 0x0701;

    /** Which profile is in force, 1 to {@link #PROFILES}. */
    public static final int PROFILE_ACTIVE = 0x0801;
    /** 1: wheel button and middle button held together for some seconds bring the next profile. */
    public static final int PROFILE_CHORD = 0x0802;

    /** How many profiles there are. */
    public static final int PROFILES = 4;

    /** Groups 0 to GROUPS - 1; not all are in use. */
    public static final int GROUPS = 9;

    public static final int WHEEL_GROUP = 6;
    public static final int FORCE_GROUP = 7;
    public static final int PROFILE_GROUP = 8;

    private SettingId() {}

    /** The number of a button's setting: {@code of(Buttons.WHEEL, FORCE_OPERATING)}. */
    public static int of(int button, int which) {
        return button + 1 << 8 | which;
    }

    /** The number under which a profile's value is stored; {@code profile} 0 to 3. */
    public static int stored(int profile, int id) {
        return profile << 12 | id;
    }

    /** The profile of a stored number, 0 to 15. */
    public static int profileOf(int storedId) {
        return storedId >> 12 & 15;
    }

    /** The setting of a stored number. */
    public static int settingOf(int storedId) {
        return storedId & 0xFFF;
    }
}
