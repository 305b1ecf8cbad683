package clickweight.measure.curve;

import java.io.IOException;
import java.nio.file.Path;

/** A curve file that is refused: one sentence with the file, the line where there is one, the reason and what to do. */
public final class CurveFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean curve;

    private CurveFileException(String message, boolean curve) {
        super(message);
        this.curve = curve;
    }

    static CurveFileException of(Path file, String reason, String remedy) {
        return new CurveFileException(CurveSet.fileName(file) + ": " + reason + "; " + remedy + ".", true);
    }

    /** {@code line} counts the lines of the file from 1, header included. */
    static CurveFileException at(Path file, long line, String reason, String remedy) {
        return new CurveFileException(
                CurveSet.fileName(file) + ", line " + line + ": " + reason + "; " + remedy + ".", true);
    }

    /** A readable table about something else. */
    static CurveFileException notCurve(Path file, String reason, String remedy) {
        return new CurveFileException(CurveSet.fileName(file) + ": " + reason + "; " + remedy + ".", false);
    }

    /** Whether this is a table of something else rather than a broken curve: in a folder it is passed over. */
    public boolean isNotCurve() {
        return !curve;
    }
}
