package clickweight.cli.sessions;

import clickweight.cli.CommonOptions;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.Style;
import clickweight.station.library.Library;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What the verbs about sessions share: they open a library. */
abstract class SessionsVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    SessionsVerb(Console console) {
        this.console = console;
    }

    /** The verb itself; returns the exit code. */
    abstract int run(Library sessions) throws IOException;

    @Override
    public final Integer call() throws IOException {
        return run(library.open());
    }

    final Console console() {
        return console;
    }

    final Style style() {
        return console.outStyle(common.color);
    }

    final void print(Iterable<String> lines) {
        lines.forEach(console.out()::println);
    }
}
