package clickweight.protocol.message;

/** Asks for the setting at a place in the catalogue; the answer says how many there are. */
public final class SettingListRequest extends Message {
    public static final int ID = MessageId.SETTING_LIST;
    public static final int LENGTH = 4;

    /** Points at a message that is there. */
    public SettingListRequest wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public SettingListRequest begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public SettingListRequest token(int value) {
        put8(1, value);
        return this;
    }

    /** Place in the catalogue, from 0. */
    public int index() {
        return u16(2);
    }

    public SettingListRequest index(int value) {
        put16(2, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
