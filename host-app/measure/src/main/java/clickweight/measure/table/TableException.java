package clickweight.measure.table;

import java.io.IOException;
import java.nio.file.Path;

/** A table that is refused: one sentence with the file, the line where there is one, the reason and what to do. */
public final class TableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean otherContent;

    /** @param reason without a full stop */
    public TableException(Path file, String reason, String remedy) {
        this(nameOf(file) + ": " + reason + "; " + remedy + ".", false);
    }

    /** @param line of the file from 1, header included */
    public TableException(Path file, long line, String reason, String remedy) {
        this(nameOf(file) + ", line " + line + ": " + reason + "; " + remedy + ".", false);
    }

    private TableException(String sentence, boolean otherContent) {
        super(sentence);
        this.otherContent = otherContent;
    }

    /** A row of a sheet, which has no lines. */
    static TableException atRow(Path file, long row, String reason, String remedy) {
        return new TableException(nameOf(file) + ", row " + row + ": " + reason + "; " + remedy + ".", false);
    }

    /** A table that can be read and is about something else. */
    public static TableException ofOtherContent(Path file, String reason, String remedy) {
        return new TableException(nameOf(file) + ": " + reason + "; " + remedy + ".", true);
    }

    /** Whether this is a table of something else rather than a broken one: in a folder it is passed over. */
    public boolean isOtherContent() {
        return otherContent;
    }

    /** The file's name as the sentences have it. */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
