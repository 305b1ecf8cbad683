package clickweight.protocol.frame;

/**
 * CRC-32 as in IEEE 802.3 (reflected polynomial 0xEDB88320, initial and final value 0xFFFFFFFF): the one checksum of
 * frames, captures, settings in flash and firmware images. A byte at a time: the table costs a kilobyte of RAM on the
 * device, and half the time of every frame there without it.
 */
public final class Crc32 {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int[] TABLE = table();

    private Crc32() {}

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ POLYNOMIAL;
            }
            table[i] = crc;
        }
        return table;
    }

    /** Makes the table, if it is not there yet: a device calls this at start, so that nothing is allocated later. */
    public static void prepare() {
        of(new byte[0], 0, 0);
    }

    /** Checksum of {@code length} bytes from {@code offset}. */
    public static int of(byte[] bytes, int offset, int length) {
        int[] table = TABLE;
        int crc = ~0;
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            crc = table[(crc ^ bytes[i]) & 0xFF] ^ crc >>> 8;
        }
        return ~crc;
    }
}
