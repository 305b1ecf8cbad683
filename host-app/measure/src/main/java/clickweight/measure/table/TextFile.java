package clickweight.measure.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The bytes of a file as text: what is not plain UTF-8 text is refused before anyone looks for columns in it.
 *
 * @param file where it was read
 * @param text without the byte-order mark
 * @param byteOrderMark whether there was one
 */
public record TextFile(Path file, String text, boolean byteOrderMark) {

    /** @throws TableException when the bytes are empty, an archive, or no UTF-8 text */
    public static TextFile of(Path file, byte[] bytes) throws TableException {
        if (Bytes.startWith(bytes, 'P', 'K')) {
            throw new TableException(
                    file,
                    "this is a spreadsheet or archive, not CSV text",
                    "export the sheet as CSV and give that file");
        }
        if (Bytes.startWith(bytes, 0xFF, 0xFE) || Bytes.startWith(bytes, 0xFE, 0xFF)) {
            throw new TableException(file, "the text is UTF-16", "save it as UTF-8");
        }
        boolean mark = Bytes.startWith(bytes, 0xEF, 0xBB, 0xBF);
        int start = mark ? 3 : 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new TableException(
                    file, lineAt(bytes, buffer.position()), "the text is not UTF-8", "save it as UTF-8");
        }
        if (text.isBlank()) {
            throw new TableException(file, "the file is empty", "record or export it again");
        }
        return new TextFile(file, text, mark);
    }

    /** Whether the last line is closed by a line break; when not, it may have been cut. */
    boolean endsWithLineBreak() {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    private static long lineAt(byte[] bytes, int offset) {
        long line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
