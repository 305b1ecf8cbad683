package clickweight.device.flash;

import clickweight.protocol.image.ImageHeader;
import clickweight.protocol.image.Uf2Block;
import java.nio.file.Path;

/**
 * A UF2 file as the boot ROM takes it: all blocks there, in order, each 256 bytes of flash behind the one before, from the
 * beginning of flash on and not into the area where settings are kept.
 */
final class Uf2File {
    static final int BYTES_PER_BLOCK = Uf2Block.PAYLOAD;

    private Uf2File() {}

    /** The flash that the file describes. */
    static byte[] flash(Path path, byte[] file) throws ImageFileException {
        int count = count(path, file);
        byte[] flash = new byte[count * BYTES_PER_BLOCK];
        Uf2Block block = new Uf2Block();
        for (int number = 0; number < count; number++) {
            check(path, block.wrap(file, number * Uf2Block.LENGTH), number, count);
            block.copyPayload(flash, number * BYTES_PER_BLOCK);
        }
        return flash;
    }

    /** How many blocks there are and should be. */
    private static int count(Path path, byte[] file) throws ImageFileException {
        Uf2Block first = new Uf2Block().wrap(file, 0);
        if (file.length < Uf2Block.LENGTH || !first.isWhole()) {
            throw new ImageFileException(path + " is no UF2 file: choose a clickweight.uf2, not an .elf or .bin.");
        }
        int there = file.length / Uf2Block.LENGTH;
        if (file.length % Uf2Block.LENGTH != 0 || there != first.count()) {
            throw new ImageFileException(path + " should have " + first.count() + " blocks of 512 bytes and has "
                    + file.length + " bytes: it was cut or added to; fetch or build it again.");
        }
        return there;
    }

    private static void check(Path path, Uf2Block block, int number, int count) throws ImageFileException {
        if (!block.isWhole() || block.number() != number || block.count() != count) {
            throw new ImageFileException(path + " is damaged: block " + number
                    + " is none, or has another's number; fetch or build it again.");
        }
        if (block.family() != Uf2Block.FAMILY_RP2040) {
            throw new ImageFileException(path
                    + " is for another chip (family %08x, the RP2040 is %08x): choose a clickweight.uf2."
                            .formatted(block.family(), Uf2Block.FAMILY_RP2040));
        }
        int offset = block.address() - Uf2Block.FLASH_ADDRESS;
        boolean inPlace = block.isForFlash()
                && block.payloadLength() == BYTES_PER_BLOCK
                && offset == number * BYTES_PER_BLOCK
                && offset + BYTES_PER_BLOCK <= ImageHeader.RECORDS_ADDRESS;
        if (!inPlace) {
            throw new ImageFileException(path
                    + " would write to %08x, which is not where the firmware of this mouse".formatted(block.address())
                    + " goes: choose a clickweight.uf2.");
        }
    }
}
