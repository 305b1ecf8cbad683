package clickweight.cli.terminal;

/** What the program returns to the shell. */
public final class ExitCode {
    /** Done, and nothing to doubt. */
    public static final int OK = 0;
    /** Done, but a result carries a flag: read it before you believe the number. */
    public static final int FLAGGED = 1;
    /** The command line itself is wrong, or a value is out of its legal range. */
    public static final int USAGE = 2;
    /** The device: not there, busy, gone, silent, refusing, or of another protocol. */
    public static final int DEVICE = 3;
    /** A file: not there, not writable, or not what it should be. */
    public static final int DATA = 4;
    /** A fault of this program. */
    public static final int FAULT = 70;

    private ExitCode() {}
}
