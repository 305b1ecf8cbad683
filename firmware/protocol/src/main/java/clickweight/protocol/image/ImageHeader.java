package clickweight.protocol.image;

import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.frame.Crc32;

/**
 * What an image says of itself, at {@link #ADDRESS} in flash, so that a tool can tell what it would flash before it does.
 * Little endian:
 *
 * <pre>
 * byte 0-3    "CWIM"
 * byte 4-5    version of this header: 1
 * byte 6-7    board: 1 is the reference board
 * byte 8-9    protocol, major and minor
 * byte 10-12  firmware, major, minor, patch; byte 13-15: 0
 * byte 16-19  length of what follows the header, from {@link #PAYLOAD_ADDRESS} to the end
 * byte 20-23  CRC-32 of that
 * byte 24-27  checksum of the protocol's dictionary
 * byte 28-43  0xFF
 * byte 44-47  CRC-32 of bytes 0 to 43
 * </pre>
 */
public final class ImageHeader extends View {
    /** Place in flash. */
    public static final int ADDRESS = 0x110;

    public static final int LENGTH = 48;
    /** Place in flash of what it speaks of. */
    public static final int PAYLOAD_ADDRESS = 0x140;
    /** Place in flash before which an image ends: settings and the unit's calibration begin there. */
    public static final int RECORDS_ADDRESS = 0x1F8000;
    /** Place in it of the CRC-32 of the image, which the mouse tells as its build. */
    public static final int PAYLOAD_CRC_AT = 20;

    public static final int REFERENCE_BOARD = 1;

    private static final int MAGIC = 0x4D495743;
    private static final int HEADER_VERSION = 1;
    private static final int LENGTH_AT = 16;
    private static final int CRC_AT = 44;

    /** Points at a header that may be there, in bytes that reach to its end. */
    public ImageHeader wrap(byte[] bytes, int offset) {
        point(bytes, offset);
        return this;
    }

    /** Writes the header into an image, given as it lies in flash, that is whole but for it. */
    public ImageHeader seal(byte[] image, int firmwareMajor, int firmwareMinor, int firmwarePatch) {
        point(image, ADDRESS);
        for (int at = 0; at < LENGTH; at++) {
            put8(at, 0xFF);
        }
        put32(0, MAGIC);
        put16(4, HEADER_VERSION);
        put16(6, REFERENCE_BOARD);
        put8(8, ProtocolVersion.MAJOR);
        put8(9, ProtocolVersion.MINOR);
        put8(10, firmwareMajor);
        put8(11, firmwareMinor);
        put32(12, firmwarePatch & 0xFF);
        int length = image.length - PAYLOAD_ADDRESS;
        put32(LENGTH_AT, length);
        put32(PAYLOAD_CRC_AT, Crc32.of(image, PAYLOAD_ADDRESS, length));
        put32(24, ProtocolVersion.DICTIONARY_CHECKSUM);
        put32(CRC_AT, Crc32.of(image, ADDRESS, CRC_AT));
        return this;
    }

    /** Whether there is a header of this project; the fields mean something only then. */
    public boolean isThere() {
        return i32(0) == MAGIC && i32(CRC_AT) == Crc32.of(bytes(), offset(), CRC_AT);
    }

    /** Whether its fields are the ones known here. */
    public boolean isKnown() {
        return u16(4) == HEADER_VERSION;
    }

    /** The board it is for: what a mouse tells as its board revision. */
    public int board() {
        return u16(6);
    }

    public int protocolMajor() {
        return u8(8);
    }

    public int protocolMinor() {
        return u8(9);
    }

    public int firmwareMajor() {
        return u8(10);
    }

    public int firmwareMinor() {
        return u8(11);
    }

    public int firmwarePatch() {
        return u8(12);
    }

    /** Bytes behind the header. */
    public int payloadLength() {
        return i32(LENGTH_AT);
    }

    /** CRC-32 of them; the mouse tells it as its build. */
    public int payloadCrc() {
        return i32(PAYLOAD_CRC_AT);
    }

    public int dictionaryChecksum() {
        return i32(24);
    }
}
