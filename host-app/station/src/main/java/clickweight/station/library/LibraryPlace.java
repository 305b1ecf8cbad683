package clickweight.station.library;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Where the library is unless a person says otherwise. */
public final class LibraryPlace {
    private LibraryPlace() {}

    /** {@code $XDG_DATA_HOME/clickweight/sessions} where that is set, else {@code ~/.clickweight/sessions}. */
    public static Path usual() {
        return of(System.getenv(), System.getProperties());
    }

    static Path of(Map<String, String> environment, Properties system) {
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return data.isEmpty()
                ? Path.of(system.getProperty("user.home", "."), ".clickweight", "sessions")
                : Path.of(data, "clickweight", "sessions");
    }
}
