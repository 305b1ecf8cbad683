package clickweight.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The streams of a run: the process's own, or buffers in a test. Results go to {@code out}, all words about them to {@code err}.
 *
 * @param outTerminal whether a person looks at {@code out}
 * @param errTerminal whether a person looks at {@code err}
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean outTerminal, boolean errTerminal) {
    private static final int BUFFER_BYTES = 1 << 15;

    /** The streams of this process. Output is buffered; {@link #flush} it before the process ends. */
    public static Console ofProcess() {
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES), false, charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        return new Console(new FileInputStream(FileDescriptor.in), out, err, isTerminal(1), isTerminal(2));
    }

    public void flush() {
        out.flush();
        err.flush();
    }

    /** Colours and signs for results. */
    public Style outStyle(ColorMode mode) {
        return new Style(mode.colours(outTerminal), out.charset());
    }

    /** Colours and signs for words about results. */
    public Style errStyle(ColorMode mode) {
        return new Style(mode.colours(errTerminal), err.charset());
    }

    // System.console() only tells about standard input and output together
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | RuntimeException e) {
            return System.console() != null && System.console().isTerminal();
        }
    }
}
