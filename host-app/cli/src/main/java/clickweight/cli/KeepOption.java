package clickweight.cli;

import clickweight.cli.sessions.LibraryOption;
import clickweight.cli.terminal.Console;
import clickweight.station.library.Entry;
import clickweight.station.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether what a run makes goes into the library of sessions. Only when asked for: a run writes nowhere that was not named. */
final class KeepOption {
    @Option(
            names = "--keep",
            description = "Put capture and result into the library of sessions, see 'clickweight sessions'.")
    private boolean keep;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    private @Nullable Path unfinished;

    boolean asked() {
        return keep;
    }

    /** Where a capture that nobody named is made: in the library, and its path is said when the run breaks. */
    Path capture() {
        Path place = library.open().placeForCapture(Instant.now());
        unfinished = place;
        return place;
    }

    /** Puts in what was made; a capture that nobody else named lives there from now on. */
    void keep(Optional<Path> capture, Optional<String> resultJson, Console console) throws IOException {
        if (!keep) {
            return;
        }
        Library sessions = library.open();
        Entry entry;
        if (capture.isEmpty()) {
            entry = sessions.addResult(resultJson.orElseThrow());
        } else if (resultJson.isEmpty()) {
            entry = sessions.add(capture.get());
        } else {
            entry = sessions.add(capture.get(), resultJson.get());
        }
        if (unfinished != null) {
            Files.deleteIfExists(unfinished);
        }
        console.err().println("Kept: " + entry.id());
    }
}
