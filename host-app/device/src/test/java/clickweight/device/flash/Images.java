package clickweight.device.flash;

import clickweight.protocol.image.ImageHeader;
import clickweight.protocol.image.Uf2Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Images for tests: 300 blocks of bytes that run no mouse, with a header that says what is wanted. */
final class Images {
    static final int BLOCKS = 300;
    private static final int LENGTH = BLOCKS * Uf2Block.PAYLOAD - 100;

    private Images() {}

    /** Flash content of firmware 0.{@code minor}.0; {@code variant} makes builds differ. */
    static byte[] flash(int minor, int variant) {
        byte[] flash = new byte[LENGTH];
        for (int at = ImageHeader.PAYLOAD_ADDRESS; at < LENGTH; at++) {
            flash[at] = (byte) (at * 31 + variant);
        }
        new ImageHeader().seal(flash, 0, minor, 0);
        return flash;
    }

    static byte[] uf2(byte[] flash) {
        int blocks = Math.ceilDiv(flash.length, Uf2Block.PAYLOAD);
        byte[] padded = Arrays.copyOf(flash, blocks * Uf2Block.PAYLOAD);
        byte[] file = new byte[blocks * Uf2Block.LENGTH];
        for (int block = 0; block < blocks; block++) {
            int at = block * Uf2Block.PAYLOAD;
            new Uf2Block()
                    .begin(file, block * Uf2Block.LENGTH)
                    .address(Uf2Block.FLASH_ADDRESS + at)
                    .number(block)
                    .count(blocks)
                    .payload(padded, at, Uf2Block.PAYLOAD);
        }
        return file;
    }

    static Path write(Path folder, int minor, int variant) throws IOException {
        return Files.write(folder.resolve("new.uf2"), uf2(flash(minor, variant)));
    }
}
