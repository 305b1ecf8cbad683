package clickweight.cli.sessions;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.capture.CaptureReader;
import clickweight.station.Failure;
import clickweight.station.library.Entry;
import clickweight.station.library.Library;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts files into the library. */
@Command(
        name = "add",
        sortOptions = false,
        description =
                "Put captures (*.cwcap), or results that 'measure --json' wrote, into the library. The files stay.",
        footer = {"", "Example:", "  clickweight sessions add clickweight-*.cwcap"})
final class AddSession extends SessionsVerb {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Captures and results.")
    private List<Path> files = new ArrayList<>();

    AddSession(Console console) {
        super(console);
    }

    @Override
    int run(Library sessions) throws IOException {
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw Failure.data(file + " cannot be read, there is no such file or it is not yours: check the name.");
            }
            Entry entry = CaptureReader.isCapture(file) ? sessions.add(file) : sessions.addResult(text(file));
            console().out().println(entry.id() + "  " + file);
        }
        return ExitCode.OK;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw Failure.data(
                    file + " is neither a capture nor a result: give what 'record' or 'measure --json' wrote.");
        }
    }
}
