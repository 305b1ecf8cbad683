package clickweight.measure.table;

import java.io.IOException;
import java.nio.file.Path;

/** A table that is refused: one sentence with the file, the line where there is one, the reason and what to do. */
public final class TableException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param reason without a full stop */
    public TableException(Path file, String reason, String remedy) {
        super(name(file) + ": " + reason + "; " + remedy + ".");
    }

    /** @param line of the file from 1, header included */
    public TableException(Path file, long line, String reason, String remedy) {
        super(name(file) + ", line " + line + ": " + reason + "; " + remedy + ".");
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
