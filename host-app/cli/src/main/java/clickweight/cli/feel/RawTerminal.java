package clickweight.cli.feel;

import clickweight.device.manager.SystemProgram;
import clickweight.station.Failure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A terminal that sends keys as they are pressed and tells of the mouse, put back as it was at the end, whatever the end is. By {@code stty},
 * which Linux and macOS have.
 */
public final class RawTerminal implements AutoCloseable {
    private static final String MOUSE_ON = "\u001b[?1000h\u001b[?1006h";
    private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1000l";

    private final PrintStream out;
    private final Path before;
    private final Predicate<List<String>> program;
    private final Thread atExit = new Thread(this::restore);
    private boolean restored;

    private RawTerminal(PrintStream out, Path before, Predicate<List<String>> program) {
        this.out = out;
        this.before = before;
        this.program = program;
    }

    /** @throws Failure when there is no terminal, or no stty to set it */
    public static RawTerminal open(PrintStream out) throws IOException {
        return open(out, SystemProgram::run);
    }

    /** @param program runs a command and tells whether it ended well */
    static RawTerminal open(PrintStream out, Predicate<List<String>> program) throws IOException {
        Path before = Files.createTempFile("clickweight", ".stty");
        RawTerminal terminal = new RawTerminal(out, before, program);
        boolean set = terminal.shell("stty -g < /dev/tty > '" + before + "'")
                && terminal.shell("stty -icanon -echo min 1 time 0 < /dev/tty");
        if (!set) {
            Files.deleteIfExists(before);
            throw Failure.usage(
                    "This terminal cannot tell of the mouse (stty failed): run feel in a terminal window on Linux or macOS.");
        }
        Runtime.getRuntime().addShutdownHook(terminal.atExit);
        out.print(MOUSE_ON);
        out.flush();
        return terminal;
    }

    @Override
    public void close() {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the hook is running: it has done the same
        }
    }

    private synchronized void restore() {
        if (restored) {
            return;
        }
        restored = true;
        out.print(MOUSE_OFF);
        out.flush();
        shell("stty \"$(cat '" + before + "')\" < /dev/tty");
        before.toFile().delete();
    }

    private boolean shell(String command) {
        return program.test(List.of("sh", "-c", command));
    }
}
