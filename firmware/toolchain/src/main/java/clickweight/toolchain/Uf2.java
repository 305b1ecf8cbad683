package clickweight.toolchain;

import clickweight.protocol.image.Uf2Block;
import java.util.Arrays;

/** Writes an image as the file that the boot ROM's USB drive takes. */
final class Uf2 {
    private Uf2() {}

    /** The image, which lies at {@code address}, as a UF2 file; the last block is filled up with 0xFF. */
    static byte[] of(byte[] image, int address) {
        int blocks = Math.ceilDiv(image.length, Uf2Block.PAYLOAD);
        byte[] padded = Arrays.copyOf(image, blocks * Uf2Block.PAYLOAD);
        Arrays.fill(padded, image.length, padded.length, (byte) 0xFF);
        byte[] file = new byte[blocks * Uf2Block.LENGTH];
        for (int block = 0; block < blocks; block++) {
            int at = block * Uf2Block.PAYLOAD;
            new Uf2Block()
                    .begin(file, block * Uf2Block.LENGTH)
                    .address(address + at)
                    .number(block)
                    .count(blocks)
                    .payload(padded, at, Uf2Block.PAYLOAD);
        }
        return file;
    }
}
