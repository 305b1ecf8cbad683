package clickweight.station;

import org.jspecify.annotations.Nullable;

/** The end of what was asked for, for a reason a person can act on: one sentence that says what, why and what to do. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Where the reason lies. */
    public enum Kind {
        /** In what was asked for: the command line or a value is wrong. */
        USAGE,
        /** In the device: it is not there, busy, gone, silent or refusing. */
        DEVICE,
        /** In a file: it is not there, not writable or not what it should be. */
        DATA
    }

    private final Kind kind;

    private Failure(Kind kind, @Nullable String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /** What was asked for is wrong. */
    public static Failure usage(String sentence) {
        return new Failure(Kind.USAGE, sentence, null);
    }

    /** The device is not there, busy, gone, silent or refusing. */
    public static Failure device(String sentence) {
        return new Failure(Kind.DEVICE, sentence, null);
    }

    /** The same, with an exception that already says it in a sentence. */
    public static Failure device(Exception cause) {
        return new Failure(Kind.DEVICE, cause.getMessage(), cause);
    }

    /** A file is not there, not writable or not what it should be. */
    public static Failure data(String sentence) {
        return new Failure(Kind.DATA, sentence, null);
    }

    /** The same, with an exception that already says it in a sentence. */
    public static Failure data(Exception cause) {
        return new Failure(Kind.DATA, cause.getMessage(), cause);
    }

    /** Where the reason lies. */
    public Kind kind() {
        return kind;
    }
}
