package clickweight.protocol.setting;

/**
 * Numbers of the settings: the high byte says whose, the low byte which, from 1 without a gap.
 *
 * <pre>
 * group   1     2      3             4       5        6      7      8        9
 * whose   left  right  wheel button  middle  contact  wheel  force  profile  guard
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

    /** Of a button: rise that presses, millinewtons; 0 = no rapid trigger. */
    public static final int RAPID_PRESS = 0x05;
    /** Of a button: fall that releases with rapid trigger, millinewtons. */
    public static final int RAPID_RELEASE = 0x06;

    /** Unbroken closure that proves a press, of the qualified family. */
    public static final int CONTACT_PROOF = 0x0501;
    /** Deafness after a judgement, of the qualified family. */
    public static final int CONTACT_LOCKOUT = 0x0502;
    /** The most the qualified family may learn to wait with a release. */
    public static final int CONTACT_HOLD_OFF = 0x0503;
    /** From this share of a button's operating force on, its force vouches for its contact. */
    public static final int CONTACT_WITNESS = 0x0504;

    /** Gray transitions of the encoder per felt notch: 1, 2 or 4. */
    public static final int ENCODER_STEPS_PER_DETENT = 0x0601;
    /** 1 turns the wheel's direction round. */
    public static final int ENCODER_INVERT = 0x0602;
    /** What the wheel's button is for: a {@link WheelRole}. */
    public static final int WHEEL_ROLE = 0x0603;
    /** So long after an edge of the wheel button a detent alone is the button's. */
    public static final int LONE_DETENT = 0x0604;
    /** 1: the wheel does not scroll while its button is pressed. */
    public static final int PRESS_STOPS_SCROLL = 0x0605;

    /** Low pass of the force detectors, as a shift. */
    public static final int FORCE_FILTER_SHIFT = 0x0701;
    /** Largest believable change from one sample to the next. */
    public static final int FORCE_JUMP = 0x0702;
    /** Evidence that a clear change needs, in halves of the noise. */
    public static final int FORCE_EVIDENCE = 0x0703;
    /** 1: a force that all channels share presses nothing. */
    public static final int FORCE_SHARED_IS_KNOCK = 0x0704;
    /** How fast rest follows a reading above it. */
    public static final int REST_TOWARDS = 0x0705;
    /** How fast rest follows a reading below it. */
    public static final int REST_AWAY = 0x0706;
    /** How near to rest a reading may be rest; 0 = no tracking. */
    public static final int REST_BAND = 0x0707;
    /** How far rest may move from the calibrated one. */
    public static final int REST_LIMIT = 0x0708;
    /** How long after a release rest is not followed. */
    public static final int REST_HOLD = 0x0709;
    /** With rapid trigger: at or below it always released. */
    public static final int RAPID_BOTTOM = 0x070A;
    /** With rapid trigger: forces above count as this one. */
    public static final int RAPID_TOP = 0x070B;

    /** Which profile is in force, 1 to {@link #PROFILES}. */
    public static final int PROFILE_ACTIVE = 0x0801;
    /** 1: wheel button and middle button held together for some seconds bring the next profile. */
    public static final int PROFILE_CHORD = 0x0802;

    /** 1: presses of the wheel that scrolling makes are not reported. Base is the operating force of the wheel button. */
    public static final int GUARD_ON = 0x0901;

    /** Force on top of base or load, whichever is more, while the wheel turns, millinewtons. */
    public static final int GUARD_SCROLL = 0x0902;
    /** Rise above base or load while the guard fades after a scroll, millinewtons. */
    public static final int GUARD_RISE = 0x0903;
    /** Rise within about 16 ms of a press from rest, millinewtons. */
    public static final int GUARD_REST_RISE = 0x0904;
    /** Force above base at the end of a landing that is looked at, the wheel still, millinewtons. */
    public static final int GUARD_LANDING = 0x0905;
    /** Force above base of a landing that is reported in the same sample, millinewtons. */
    public static final int GUARD_SURE = 0x0906;
    /** Force above base that a landing had which turns back, millinewtons. */
    public static final int GUARD_TAP = 0x0907;
    /** Fall from the peak that is turning back, millinewtons. */
    public static final int GUARD_FALL = 0x0908;
    /** Force above base of a landing that is held with the wheel still, millinewtons. */
    public static final int GUARD_HELD = 0x0909;
    /** Force from which on a finger touches the wheel, millinewtons. */
    public static final int GUARD_TOUCH = 0x090A;
    /** Force below which the finger has lifted, millinewtons. */
    public static final int GUARD_LIFT = 0x090B;
    /** How long a touch is a fresh landing. */
    public static final int GUARD_LANDING_MICROS = 0x090C;
    /** How long a fresh landing is looked at. */
    public static final int GUARD_CONFIRM_MICROS = 0x090D;
    /** Until so long after it crossed the base a tap may turn back. */
    public static final int GUARD_TAP_MICROS = 0x090E;
    /** How long the wheel must be still for a held landing to be a press. */
    public static final int GUARD_STILL_MICROS = 0x090F;
    /** Until so long after a step the wheel turns. */
    public static final int GUARD_HOLD_MICROS = 0x0910;
    /** How long the guard then takes to fade. */
    public static final int GUARD_DECAY_MICROS = 0x0911;

    /** How many profiles there are. */
    public static final int PROFILES = 4;

    /** Groups 0 to GROUPS - 1; not all are in use. */
    public static final int GROUPS = 10;

    public static final int CONTACT_GROUP = 5;
    public static final int WHEEL_GROUP = 6;
    public static final int FORCE_GROUP = 7;
    public static final int PROFILE_GROUP = 8;
    public static final int GUARD_GROUP = 9;

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
