package clickweight.toolchain;

import clickweight.core.FirmwareVersion;
import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.frame.Crc32;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What an image says of itself, at 0x110 in flash, so that a tool can tell what it would flash before it does. Little endian:
 *
 * <pre>
 * byte 0-3    "CWIM"
 * byte 4-5    version of this header: 1
 * byte 6-7    board: 1 is the reference board
 * byte 8-9    protocol, major and minor
 * byte 10-12  firmware, major, minor, patch; byte 13-15: 0
 * byte 16-19  length of what follows the header, from 0x140 to the end
 * byte 20-23  CRC-32 of that
 * byte 24-27  checksum of the protocol's dictionary
 * byte 28-43  0xFF
 * byte 44-47  CRC-32 of bytes 0 to 43
 * </pre>
 */
final class ImageHeader {
    /** Place in flash. */
    static final int ADDRESS = 0x110;

    static final int LENGTH = 48;
    /** Place in flash of what it speaks of. */
    static final int PAYLOAD_ADDRESS = 0x140;

    private static final int MAGIC = 0x4D495743;
    private static final short HEADER_VERSION = 1;
    private static final short REFERENCE_BOARD = 1;
    private static final int CRC_AT = 44;

    private ImageHeader() {}

    /** The header of an image, given as it lies in flash. */
    static byte[] of(byte[] image) {
        int length = image.length - PAYLOAD_ADDRESS;
        byte[] header = new byte[LENGTH];
        Arrays.fill(header, (byte) 0xFF);
        ByteBuffer out = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(MAGIC).putShort(HEADER_VERSION).putShort(REFERENCE_BOARD);
        out.put((byte) ProtocolVersion.MAJOR).put((byte) ProtocolVersion.MINOR);
        out.put((byte) FirmwareVersion.MAJOR).put((byte) FirmwareVersion.MINOR).put((byte) FirmwareVersion.PATCH);
        out.put(new byte[3]);
        out.putInt(length).putInt(Crc32.of(image, PAYLOAD_ADDRESS, length));
        out.putInt(ProtocolVersion.DICTIONARY_CHECKSUM);
        out.putInt(CRC_AT, Crc32.of(header, 0, CRC_AT));
        return header;
    }
}
