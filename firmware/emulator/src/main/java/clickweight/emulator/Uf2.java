package clickweight.emulator;

import clickweight.protocol.image.Uf2Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a UF2 file into pieces of flash. It takes what any boot ROM would; whether that is an image is not asked here. */
final class Uf2 {
    private Uf2() {}

    static List<FlashPiece> read(Path path) {
        byte[] file;
        try {
            file = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new EmulatorException(
                    "There is no image " + path + ": build it with mvn -pl firmware/rp2040 -am package.", e);
        } catch (IOException e) {
            throw new EmulatorException("The image " + path + " cannot be read: " + e.getMessage() + ".", e);
        }
        if (file.length == 0 || file.length % Uf2Block.LENGTH != 0) {
            throw new EmulatorException("The image " + path + " is no UF2 file: its length is " + file.length
                    + ", not a multiple of " + Uf2Block.LENGTH + ".");
        }
        List<FlashPiece> pieces = new ArrayList<>();
        Uf2Block block = new Uf2Block();
        for (int at = 0; at < file.length; at += Uf2Block.LENGTH) {
            if (!block.wrap(file, at).isWhole()) {
                throw new EmulatorException(
                        "The image " + path + " is no UF2 file: block " + at / Uf2Block.LENGTH + " is none.");
            }
            byte[] bytes = new byte[block.payloadLength()];
            block.copyPayload(bytes, 0);
            pieces.add(new FlashPiece(block.address() - Uf2Block.FLASH_ADDRESS, bytes));
        }
        return pieces;
    }
}
