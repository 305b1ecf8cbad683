package clickweight.emulator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads UF2: blocks of 512 bytes, each with up to 476 bytes for one address (https://github.com/microsoft/uf2). */
final class Uf2 {
    private static final int BLOCK_BYTES = 512;
    private static final int FIRST_MAGIC = 0x0A324655;
    private static final int SECOND_MAGIC = 0x9E5D5157;
    private static final int LAST_MAGIC = 0x0AB16F30;
    private static final int LAST_MAGIC_AT = 508;
    private static final int DATA_AT = 32;
    private static final int FLASH_START = 0x10000000;

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
        if (file.length == 0 || file.length % BLOCK_BYTES != 0) {
            throw new EmulatorException("The image " + path + " is no UF2 file: its length is " + file.length
                    + ", not a multiple of " + BLOCK_BYTES + ".");
        }
        List<FlashPiece> pieces = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < file.length; at += BLOCK_BYTES) {
            pieces.add(block(path, buffer, at));
        }
        return pieces;
    }

    private static FlashPiece block(Path path, ByteBuffer buffer, int at) {
        int length = buffer.getInt(at + 16);
        boolean whole = buffer.getInt(at) == FIRST_MAGIC
                && buffer.getInt(at + 4) == SECOND_MAGIC
                && buffer.getInt(at + LAST_MAGIC_AT) == LAST_MAGIC
                && length >= 0
                && length <= LAST_MAGIC_AT - DATA_AT;
        if (!whole) {
            throw new EmulatorException(
                    "The image " + path + " is no UF2 file: block " + at / BLOCK_BYTES + " is none.");
        }
        byte[] bytes = new byte[length];
        buffer.get(at + DATA_AT, bytes);
        return new FlashPiece(buffer.getInt(at + 12) - FLASH_START, bytes);
    }
}
