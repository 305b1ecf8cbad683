package clickweight.toolchain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The file format that the boot ROM's USB drive takes: blocks of 512 bytes, each with 256 bytes of image, where they go and
 * for which chip (UF2 specification; RP2040 datasheet 2.8.4.2).
 */
final class Uf2 {
    private static final int BLOCK = 512;
    private static final int PAYLOAD = 256;
    private static final int FIRST_MAGIC = 0x0A324655;
    private static final int SECOND_MAGIC = 0x9E5D5157;
    private static final int LAST_MAGIC = 0x0AB16F30;
    private static final int FAMILY_PRESENT = 0x2000;
    private static final int FAMILY_RP2040 = 0xE48BFF56;
    private static final int LAST_MAGIC_AT = 508;

    private Uf2() {}

    /** The image, which lies at {@code address}, as a UF2 file; the last block is filled up with 0xFF. */
    static byte[] of(byte[] image, int address) {
        int blocks = Math.ceilDiv(image.length, PAYLOAD);
        byte[] padded = Arrays.copyOf(image, blocks * PAYLOAD);
        Arrays.fill(padded, image.length, padded.length, (byte) 0xFF);
        ByteBuffer out = ByteBuffer.allocate(blocks * BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        for (int block = 0; block < blocks; block++) {
            out.position(block * BLOCK);
            out.putInt(FIRST_MAGIC).putInt(SECOND_MAGIC).putInt(FAMILY_PRESENT);
            out.putInt(address + block * PAYLOAD).putInt(PAYLOAD);
            out.putInt(block).putInt(blocks).putInt(FAMILY_RP2040);
            out.put(padded, block * PAYLOAD, PAYLOAD);
            out.putInt(block * BLOCK + LAST_MAGIC_AT, LAST_MAGIC);
        }
        return out.array();
    }
}
