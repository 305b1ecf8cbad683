package clickweight.measure.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file as text; a byte-order mark is passed over, what is no UTF-8 text is refused. */
final class TableText {
    /** 256 MiB: an hour of four channels at 8 kHz does not belong into CSV. */
    private static final long LARGEST_BYTES = 256L << 20;

    private TableText() {}

    static String read(Path file) throws IOException {
        byte[] bytes = bytes(file);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new TableException(
                    file,
                    "this is a spreadsheet or archive, not CSV text",
                    "export the sheet as CSV and give that file");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TableException(file, "the text is not UTF-8", "save it as UTF-8");
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank()) {
            throw new TableException(file, "the file is empty", "record or export it again");
        }
        return text;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new TableException(file, "this is a folder", "give a CSV file");
        }
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new TableException(file, "the file is over 256 MiB, too large for a table", "check the path");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new TableException(file, "there is no such file", "check its name");
        }
    }
}
