package clickweight.measure.curve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file as text: what is not plain UTF-8 text is refused before anyone looks for columns in it. */
record CurveText(String text, boolean byteOrderMark, String sha256) {
    /** 64 MiB: some two million rows, a hundred times the longest curve seen; a larger file is a mistake in the path. */
    static final long LARGEST_BYTES = 64L << 20;

    static CurveText read(Path file) throws IOException {
        return of(file, bytes(file));
    }

    static CurveText of(Path file, byte[] bytes) throws CurveFileException {
        if (bytes.length == 0) {
            throw CurveFileException.of(file, "the file is empty", "record or export the curve again");
        }
        if (startsWith(bytes, 'P', 'K')) {
            throw CurveFileException.of(
                    file,
                    "this is a spreadsheet or archive, not CSV text",
                    "export the sheet as CSV and give that file");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw CurveFileException.of(file, "the text is UTF-16", "save it as UTF-8");
        }
        boolean mark = startsWith(bytes, 0xEF, 0xBB, 0xBF);
        int start = mark ? 3 : 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw CurveFileException.at(
                    file, lineAt(bytes, buffer.position()), "the text is not UTF-8", "save it as UTF-8");
        }
        if (text.isBlank()) {
            throw CurveFileException.of(file, "the file is empty", "record or export the curve again");
        }
        return new CurveText(text, mark, sha256(bytes));
    }

    /** Whether the last line is closed by a line break; when not, it may have been cut. */
    boolean endsWithLineBreak() {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw CurveFileException.of(file, "this is a folder", "give a curve file");
        }
        if (Files.isRegularFile(file) && Files.size(file) > LARGEST_BYTES) {
            throw CurveFileException.of(file, "the file is over 64 MiB, too large for a curve", "check the path");
        }
        return Files.readAllBytes(file);
    }

    private static boolean startsWith(byte[] bytes, int... head) {
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

    private static long lineAt(byte[] bytes, int offset) {
        long line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
