package clickweight.station.settings;

import clickweight.device.settings.SettingsFile;
import clickweight.device.settings.SettingsSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** All settings of all profiles in a file; a name that ends in {@code .toml} makes it TOML, any other the bench's own text. */
public final class ProfileFile {
    private static final String TOML = ".toml";

    private ProfileFile() {}

    private static boolean isToml(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(TOML);
    }

    /**
     * Writes a new file; one that exists is never touched.
     *
     * @param created wall time for the header, for people only
     */
    public static void write(Path path, SettingsSnapshot snapshot, Instant created) throws IOException {
        if (isToml(path)) {
            ProfileToml.write(path, snapshot, created);
        } else {
            SettingsFile.write(path, snapshot, created);
        }
    }

    /** Reads a file back. */
    public static SettingsSnapshot read(Path path) throws IOException {
        return isToml(path) ? ProfileToml.read(path) : SettingsFile.read(path);
    }
}
