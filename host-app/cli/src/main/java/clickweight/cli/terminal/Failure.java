package clickweight.cli.terminal;

import org.jspecify.annotations.Nullable;

/** The end of a run, for a reason a person can act on: one sentence that says what, why and what to do. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Failure(int exitCode, @Nullable String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** The command line or a value on it is wrong. */
    public static Failure usage(String sentence) {
        return new Failure(ExitCode.USAGE, sentence, null);
    }

    /** The device is not there, busy, gone, silent or refusing. */
    public static Failure device(String sentence) {
        return new Failure(ExitCode.DEVICE, sentence, null);
    }

    /** The same, with an exception that already says it in a sentence. */
    public static Failure device(Exception cause) {
        return new Failure(ExitCode.DEVICE, cause.getMessage(), cause);
    }

    /** A file is not there, not writable or not what it should be. */
    public static Failure data(String sentence) {
        return new Failure(ExitCode.DATA, sentence, null);
    }

    /** The same, with an exception that already says it in a sentence. */
    public static Failure data(Exception cause) {
        return new Failure(ExitCode.DATA, cause.getMessage(), cause);
    }

    /** One of {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }
}
