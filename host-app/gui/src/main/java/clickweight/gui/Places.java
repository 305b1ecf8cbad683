package clickweight.gui;

import clickweight.station.library.LibraryPlace;
import java.nio.file.Path;

/**
 * Where the window keeps things.
 *
 * @param sessions folder of the library
 * @param preferences file of what the window remembers of itself
 */
public record Places(Path sessions, Path preferences) {
    /** Those of the person who runs it. */
    public static Places usual() {
        Path sessions = LibraryPlace.usual();
        return new Places(sessions, sessions.resolveSibling("window.properties"));
    }

    /** All in one folder. */
    public static Places in(Path folder) {
        return new Places(folder.resolve("sessions"), folder.resolve("window.properties"));
    }
}
