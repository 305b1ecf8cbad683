package clickweight.simulator.signal;

import java.io.IOException;

/** A signal file, or a setting given with it, cannot be used; the message is one sentence for people. */
public final class SignalFileException extends IOException {
    private static final long serialVersionUID = 1;

    /** One sentence: where, what is wrong, what is legal. */
    public SignalFileException(String message) {
        super(message);
    }

    static SignalFileException at(long line, String message) {
        return new SignalFileException("Line " + line + ": " + message);
    }
}
