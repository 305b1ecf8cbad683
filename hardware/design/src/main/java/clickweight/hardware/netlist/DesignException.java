package clickweight.hardware.netlist;

import java.io.IOException;
import java.nio.file.Path;

/** A source file of the hardware that is refused: one sentence with the file, the line, the reason and what to do. */
public final class DesignException extends IOException {
    private static final long serialVersionUID = 1;

    private DesignException(String sentence) {
        super(sentence);
    }

    /** {@code line} counts from 1, header included. */
    public static DesignException at(Path file, long line, String reason, String remedy) {
        return new DesignException(file.getFileName() + ", line " + line + ": " + reason + "; " + remedy + ".");
    }
}
