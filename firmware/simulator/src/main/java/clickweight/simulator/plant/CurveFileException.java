package clickweight.simulator.plant;

import java.io.IOException;

/** A file is not a curve the plant can be built from; the message is one sentence for people. */
public final class CurveFileException extends IOException {
    private static final long serialVersionUID = 1;

    /** One sentence: which file, what is wrong, what is needed. */
    public CurveFileException(String message) {
        super(message);
    }
}
