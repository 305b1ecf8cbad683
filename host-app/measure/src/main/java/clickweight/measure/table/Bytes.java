package clickweight.measure.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file that should hold a table. */
public final class Bytes {
    /** 256 MiB: an hour of four channels at 8 kHz does not belong into a table. */
    private static final long LARGEST = 256L << 20;

    private Bytes() {}

    /**
     * @throws TableException when it is a folder, too large or not there
     * @throws IOException when it cannot be read for another reason
     */
    public static byte[] of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new TableException(file, "this is a folder", "give a file");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new TableException(file, "the file is over 256 MiB, too large for a table", "check the path");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new TableException(file, "there is no such file", "check its name");
        }
    }

    /** Whether the bytes begin so. */
    static boolean startWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
