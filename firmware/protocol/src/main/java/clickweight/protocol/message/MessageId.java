package clickweight.protocol.message;

/** Byte 0 of every message. Below 0x80 the bench asks; from 0x80 the device speaks; from 0xE0 only captures. */
public final class MessageId {
    public static final int IDENTIFY = 0x01;
    public static final int START_STREAMING = 0x02;
    public static final int STOP_STREAMING = 0x03;
    public static final int TARE = 0x04;
    public static final int SETTING_LIST = 0x05;
    public static final int SETTING_READ = 0x06;
    public static final int SETTING_WRITE = 0x07;
    public static final int SETTING_COMMIT = 0x08;
    public static final int SETTING_REVERT = 0x09;
    public static final int SETTING_RESET = 0x0A;
    /** Since 1.1. */
    public static final int RESEND = 0x0B;
    /** Since 1.1. */
    public static final int RESET_TO_BOOTLOADER = 0x0C;
    /** Since 1.1. */
    public static final int CALIBRATION_STORE = 0x0D;
    /** Since 1.2. */
    public static final int WHEEL_LEARN = 0x0E;

    public static final int IDENTITY = 0x81;
    public static final int CALIBRATION = 0x82;
    public static final int ACKNOWLEDGE = 0x83;
    public static final int SETTING_VALUE = 0x84;
    public static final int TELEMETRY_12 = 0x90;
    public static final int TELEMETRY_16 = 0x91;
    public static final int TELEMETRY_24 = 0x92;
    public static final int INPUT_EVENT = 0xA0;
    public static final int FAULT = 0xA1;
    /** Since 1.1. */
    public static final int EVENT_BATCH = 0xA2;

    /** The first id that never travels: records a capture adds to what was heard. */
    public static final int FIRST_CAPTURE_RECORD = 0xE0;

    private MessageId() {}
}
