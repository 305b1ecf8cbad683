package clickweight.protocol.setting;

/** The unit of a setting's value, as one byte on the wire. */
public final class SettingUnit {
    /** A plain number. */
    public static final int NUMBER = 0;

    public static final int MICROS = 1;
    public static final int MILLI_NEWTONS = 2;
    /** One of the {@link DebounceFamily} constants. */
    public static final int DEBOUNCE_FAMILY = 3;
    /** 0 = off, 1 = on. */
    public static final int SWITCH = 4;

    public static final int MILLIS = 5;
    public static final int MILLI_NEWTONS_PER_SECOND = 6;
    public static final int PERCENT = 7;
    /** One of the {@link WheelRole} constants. */
    public static final int WHEEL_ROLE = 8;

    private SettingUnit() {}
}
