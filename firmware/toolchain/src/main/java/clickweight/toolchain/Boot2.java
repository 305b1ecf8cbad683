package clickweight.toolchain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The checksum without which the boot ROM does not run the second stage: CRC-32 of its first 252 bytes, polynomial
 * 0x04C11DB7, most significant bit first, begun with all ones, in the last four (RP2040 datasheet 2.8.1.3.1).
 */
final class Boot2 {
    static final int LENGTH = 256;
    private static final int CRC_AT = 252;
    private static final int POLYNOMIAL = 0x04C11DB7;

    private Boot2() {}

    /** Writes the checksum into the first 256 bytes of an image. */
    static void seal(byte[] image) {
        ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN).putInt(CRC_AT, crc(image, CRC_AT));
    }

    /** The checksum of the first {@code length} bytes. */
    static int crc(byte[] bytes, int length) {
        int crc = -1;
        for (int i = 0; i < length; i++) {
            crc ^= bytes[i] << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc < 0 ? crc << 1 ^ POLYNOMIAL : crc << 1;
            }
        }
        return crc;
    }
}
