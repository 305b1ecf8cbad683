package clickweight.protocol.message;

/** Who the device is, in answer to identify. Readable between any two versions: fields are only appended. */
public final class Identity extends Message {
    public static final int ID = MessageId.IDENTITY;
    public static final int LENGTH = 34;

    /** Points at a message that is there. */
    public Identity wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        return this;
    }

    /** Points at free space and writes the id. */
    public Identity begin(byte[] buffer, int offset) {
        point(buffer, offset);
        put8(0, ID);
        return this;
    }

    /** Chosen by the bench, echoed by the device, so that an answer finds its question. 0 to 255. */
    public int token() {
        return u8(1);
    }

    public Identity token(int value) {
        put8(1, value);
        return this;
    }

    /** Must equal the bench's. */
    public int protocolMajor() {
        return u8(2);
    }

    public Identity protocolMajor(int value) {
        put8(2, value);
        return this;
    }

    /** Must not be above the bench's. */
    public int protocolMinor() {
        return u8(3);
    }

    public Identity protocolMinor(int value) {
        put8(3, value);
        return this;
    }

    /** Firmware version, first number. */
    public int firmwareMajor() {
        return u8(4);
    }

    public Identity firmwareMajor(int value) {
        put8(4, value);
        return this;
    }

    /** Firmware version, second number. */
    public int firmwareMinor() {
        return u8(5);
    }

    public Identity firmwareMinor(int value) {
        put8(5, value);
        return this;
    }

    /** Firmware version, third number. */
    public int firmwarePatch() {
        return u8(6);
    }

    public Identity firmwarePatch(int value) {
        put8(6, value);
        return this;
    }

    /** Revision of the board; 0 is the simulator. */
    public int boardRevision() {
        return u8(7);
    }

    public Identity boardRevision(int value) {
        put8(7, value);
        return this;
    }

    /** Why the device last started: 0 power, 1 watchdog, 2 request, 3 fault. */
    public int resetCause() {
        return u8(8);
    }

    public Identity resetCause(int value) {
        put8(8, value);
        return this;
    }

    /** Force channels the board has, bit 0 = left. */
    public int channelMask() {
        return u8(9);
    }

    public Identity channelMask(int value) {
        put8(9, value);
        return this;
    }

    /** Digital lines the board has, in the order of the board's line numbers. */
    public int lineMask() {
        return u16(10);
    }

    public Identity lineMask(int value) {
        put16(10, value);
        return this;
    }

    /** Time from one force sample to the next at full rate, in microseconds. */
    public int samplePeriodMicros() {
        return u16(12);
    }

    public Identity samplePeriodMicros(int value) {
        put16(12, value);
        return this;
    }

    /** CRC-32 of the dictionary JSON this firmware was built with. */
    public int dictionaryChecksum() {
        return i32(14);
    }

    public Identity dictionaryChecksum(int value) {
        put32(14, value);
        return this;
    }

    /** First 32 bits of the build's own identification. */
    public int buildId() {
        return i32(18);
    }

    public Identity buildId(int value) {
        put32(18, value);
        return this;
    }

    /** How many commits the settings in flash have seen; 0 = factory. */
    public int settingGeneration() {
        return i32(22);
    }

    public Identity settingGeneration(int value) {
        put32(22, value);
        return this;
    }

    /** Byte {@code index} (0 to 7) of the serial number. */
    public int serialNumber(int index) {
        return u8(26 + index);
    }

    public Identity serialNumber(int index, int value) {
        put8(26 + index, value);
        return this;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
