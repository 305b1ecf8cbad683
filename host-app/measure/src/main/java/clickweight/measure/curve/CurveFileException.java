package clickweight.measure.curve;

import java.io.IOException;
import java.nio.file.Path;

/** A curve file that is refused: one sentence with the file, the line where there is one, the reason and what to do. */
public final class CurveFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private CurveFileException(String message) {
        super(message);
    }

    static CurveFileException inFile(Path file, String reason) {
        return new CurveFileException(file.getFileName() + ": " + reason);
    }

    /** {@code line} counts the lines of the file from 1, header included. */
    static CurveFileException inLine(Path file, long line, String reason) {
        return new CurveFileException(file.getFileName() + ", line " + line + ": " + reason);
    }
}
