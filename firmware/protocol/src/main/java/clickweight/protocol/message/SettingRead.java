package clickweight.protocol.message;

/** Asks for the live value of a setting. */
public final class SettingRead extends Message {
    public static final int ID = MessageId.SETTING_READ;
    public static final int LENGTH = 4;

    /** Points at a message that is there. */
    public SettingRead wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public SettingRead begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public SettingRead token(int value) {
        put8(1, value);
        return this;
    }

    /** Which setting; see SettingCatalogue. */
    public int settingId() {
        return u16(2);
    }

    public SettingRead settingId(int value) {
        put16(2, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
