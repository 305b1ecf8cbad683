package clickweight.protocol.message;

/** Changes a setting at once, in memory only; the answer carries the value as applied. */
public final class SettingWrite extends Message {
    public static final int ID = MessageId.SETTING_WRITE;
    public static final int LENGTH = 8;

    /** Points at a message that is there. */
    public SettingWrite wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public SettingWrite begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public SettingWrite token(int value) {
        put8(1, value);
        return this;
    }

    /** Which setting; see SettingCatalogue. */
    public int settingId() {
        return u16(2);
    }

    public SettingWrite settingId(int value) {
        put16(2, value);
        return this;
    }

    /** The value wanted, in the unit of the setting. */
    public int value() {
        return i32(4);
    }

    public SettingWrite value(int value) {
        put32(4, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
