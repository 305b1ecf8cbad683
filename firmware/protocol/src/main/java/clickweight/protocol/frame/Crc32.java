package clickweight.protocol.frame;

/**
 * CRC-32 as in IEEE 802.3 (reflected polynomial 0xEDB88320, initial and final value 0xFFFFFFFF): the one checksum of
 * frames, captures, settings in flash and firmware images. Four bits at a time, because a table of 256 entries would
 * cost a kilobyte of RAM on the device.
 */
public final class Crc32 {
    private static final int[] NIBBLES = {
        0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4, 0x4DB26158, 0x5005713C,
        0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C, 0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C
    };

    private Crc32() {}

    /** Checksum of {@code length} bytes from {@code offset}. */
    public static int of(byte[] bytes, int offset, int length) {
        int crc = ~0;
        for (int i = offset; i < offset + length; i++) {
            crc ^= bytes[i] & 0xFF;
            crc = (crc >>> 4) ^ NIBBLES[crc & 15];
            crc = (crc >>> 4) ^ NIBBLES[crc & 15];
        }
        return ~crc;
    }
}
