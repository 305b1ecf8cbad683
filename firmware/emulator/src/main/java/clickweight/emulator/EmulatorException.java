package clickweight.emulator;

/** The emulator cannot go on; the message is a sentence that says why and, where it can be said, what to do. */
public final class EmulatorException extends RuntimeException {
    /** A sentence for a person. */
    public EmulatorException(String message) {
        super(message);
    }

    /** A sentence for a person, and what it came from. */
    public EmulatorException(String message, Throwable cause) {
        super(message, cause);
    }
}
