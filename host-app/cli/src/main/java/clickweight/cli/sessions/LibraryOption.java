package clickweight.cli.sessions;

import clickweight.station.library.Library;
import clickweight.station.library.LibraryPlace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which library. */
public final class LibraryOption {
    @Option(
            names = "--library",
            paramLabel = "FOLDER",
            description = "Where sessions are kept. Default: clickweight/sessions below XDG_DATA_HOME, or"
                    + " ~/.clickweight/sessions.")
    private @Nullable Path folder;

    /** Opens it; it is made when there is none. */
    public Library open() {
        return Library.open(folder == null ? LibraryPlace.usual() : folder);
    }
}
