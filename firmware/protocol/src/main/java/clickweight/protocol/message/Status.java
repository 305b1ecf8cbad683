package clickweight.protocol.message;

/** The device's answer to a request, in one byte. */
public final class Status {
    public static final int OK = 0;
    public static final int UNKNOWN_SETTING = 1;
    /** The legal range comes with the answer. */
    public static final int OUT_OF_RANGE = 2;

    public static final int NOT_ON_STEP = 3;
    public static final int UNKNOWN_REQUEST = 4;
    public static final int BAD_LENGTH = 5;
    /** Read back differed from what was written; the settings before are still valid. */
    public static final int FLASH_FAILED = 6;

    public static final int BUSY = 7;
    /** Legal by itself, but not with another setting: a release force at or above the operating force. */
    public static final int CONFLICT = 8;

    private Status() {}
}
