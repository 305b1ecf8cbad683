package clickweight.protocol.setting;

/** Numbers of the settings: the high byte says whose (1 to 4 = the buttons, 6 wheel, 7 force), the low byte which. */
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

    private SettingId() {}

    /** The number of a button's setting: {@code of(Buttons.WHEEL, FORCE_OPERATING)}. */
    public static int of(int button, int which) {
        return button + 1 << 8 | which;
    }
}
