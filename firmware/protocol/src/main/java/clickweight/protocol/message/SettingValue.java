package clickweight.protocol.message;

/** A setting as it stands: the answer to list, read and write. */
public final class SettingValue extends Message {
    public static final int ID = MessageId.SETTING_VALUE;
    public static final int LENGTH = 63;

    /** Longest name in characters: the message must fit one 64-byte report. */
    public static final int MAX_NAME_LENGTH = 33;

    /** Points at a message that is there. */
    public SettingValue wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public SettingValue begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public SettingValue token(int value) {
        put8(1, value);
        return this;
    }

    /** See {@link Status}; when it is not OK, value is what still applies. */
    public int status() {
        return u8(2);
    }

    public SettingValue status(int value) {
        put8(2, value);
        return this;
    }

    /** Place in the catalogue. */
    public int index() {
        return u16(3);
    }

    public SettingValue index(int value) {
        put16(3, value);
        return this;
    }

    /** Number of settings in the catalogue. */
    public int total() {
        return u16(5);
    }

    public SettingValue total(int value) {
        put16(5, value);
        return this;
    }

    /** Which setting. */
    public int settingId() {
        return u16(7);
    }

    public SettingValue settingId(int value) {
        put16(7, value);
        return this;
    }

    /** See SettingUnit. */
    public int unit() {
        return u8(9);
    }

    public SettingValue unit(int value) {
        put8(9, value);
        return this;
    }

    /** The value as applied. */
    public int value() {
        return i32(10);
    }

    public SettingValue value(int value) {
        put32(10, value);
        return this;
    }

    /** Least legal value. */
    public int minimum() {
        return i32(14);
    }

    public SettingValue minimum(int value) {
        put32(14, value);
        return this;
    }

    /** Greatest legal value. */
    public int maximum() {
        return i32(18);
    }

    public SettingValue maximum(int value) {
        put32(18, value);
        return this;
    }

    /** Legal values are minimum plus a multiple of this. */
    public int step() {
        return i32(22);
    }

    public SettingValue step(int value) {
        put32(22, value);
        return this;
    }

    /** Value of a factory reset. */
    public int defaultValue() {
        return i32(26);
    }

    public SettingValue defaultValue(int value) {
        put32(26, value);
        return this;
    }

    /** The setting's name, ASCII, as in {@code left.debounce.micros}. */
    public String name() {
        char[] name = new char[MAX_NAME_LENGTH];
        int length = 0;
        while (length < MAX_NAME_LENGTH && u8(30 + length) != 0) {
            name[length] = (char) u8(30 + length);
            length++;
        }
        return new String(name, 0, length);
    }

    /** Writes a name of one part, padded with zeros, without allocating; what does not fit is cut. */
    public SettingValue name(String value) {
        return endName(part(0, value));
    }

    /** Writes a name of two parts, as in {@code left} and {@code debounce.micros}, a dot between them. */
    public SettingValue name(String owner, String ownName) {
        return endName(part(part(part(0, owner), "."), ownName));
    }

    private int part(int from, String text) {
        int at = from;
        for (int i = 0; i < text.length() && at < MAX_NAME_LENGTH; i++) {
            put8(30 + at++, text.charAt(i));
        }
        return at;
    }

    private SettingValue endName(int length) {
        for (int i = length; i < MAX_NAME_LENGTH; i++) {
            put8(30 + i, 0);
        }
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
