package clickweight.station.settings;

import clickweight.device.settings.SettingsSnapshot;
import clickweight.station.Failure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * The same settings as TOML. Names stand in quotes, because {@code guard.landing} is a value and the beginning of
 * {@code guard.landing.micros}, which TOML's tables cannot both be:
 *
 * <pre>
 * created = 2026-11-28T05:00:00Z
 * serial-number = "e660581122334455"
 * firmware = "0.1.0"
 *
 * [[profile]]
 * "left.debounce.family" = "auto"
 * "left.force.operating" = 600
 * </pre>
 */
final class ProfileToml {
    private static final String PROFILE = "profile";
    private static final String SERIAL_NUMBER = "serial-number";
    private static final String FIRMWARE = "firmware";
    private static final String UNKNOWN = "unknown";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");

    private ProfileToml() {}

    static void write(Path path, SettingsSnapshot snapshot, Instant created) {
        try {
            Files.writeString(path, text(snapshot, created), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw Failure.data(path
                    + " exists and saved settings are never overwritten: choose another name or move the file away.");
        } catch (IOException e) {
            throw Failure.data(
                    path + " cannot be written (" + e + "): choose a folder that exists and that you may write to.");
        }
    }

    private static String text(SettingsSnapshot snapshot, Instant created) {
        StringBuilder text =
                new StringBuilder("# settings of a Clickweight mouse, for 'clickweight settings restore'\n");
        text.append("created = ").append(created).append('\n');
        text.append(SERIAL_NUMBER)
                .append(" = ")
                .append(quoted(snapshot.serialNumber()))
                .append('\n');
        text.append(FIRMWARE).append(" = ").append(quoted(snapshot.firmware())).append('\n');
        for (Map<String, String> profile : snapshot.profiles()) {
            text.append("\n[[").append(PROFILE).append("]]\n");
            profile.forEach((name, value) -> text.append(quoted(name))
                    .append(" = ")
                    .append(WHOLE_NUMBER.matcher(value).matches() ? value : quoted(value))
                    .append('\n'));
        }
        return text.toString();
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static SettingsSnapshot read(Path path) {
        TomlParseResult file;
        try {
            file = Toml.parse(Files.readString(path, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw Failure.data("There is no file " + path + ": check its name.");
        } catch (CharacterCodingException e) {
            throw Failure.data(path + " is no text: give a file that 'settings save' wrote.");
        } catch (IOException e) {
            throw Failure.data(path + " cannot be read (" + e + "): check that you may read it.");
        }
        if (file.hasErrors()) {
            TomlParseError first = file.errors().getFirst();
            throw Failure.data(path + ", line " + first.position().line() + ", column "
                    + first.position().column() + " is no TOML (" + first.getMessage() + "): mend it or take it out.");
        }
        List<Map<String, String>> profiles = profiles(path, file);
        if (profiles.isEmpty() || profiles.getFirst().isEmpty()) {
            throw Failure.data(
                    path + " has no [[profile]] with a setting in it: give a file that 'settings save' wrote.");
        }
        return new SettingsSnapshot(text(file, SERIAL_NUMBER), text(file, FIRMWARE), profiles);
    }

    private static String text(TomlTable file, String key) {
        return file.get(List.of(key)) instanceof String words ? words : UNKNOWN;
    }

    private static List<Map<String, String>> profiles(Path path, TomlTable file) {
        List<Map<String, String>> profiles = new ArrayList<>();
        if (file.get(List.of(PROFILE)) instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof TomlTable table) {
                    profiles.add(values(path, table));
                }
            }
        }
        return profiles;
    }

    private static Map<String, String> values(Path path, TomlTable table) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : table.keySet()) {
            @Nullable Object value = table.get(List.of(name));
            if (!(value instanceof Long || value instanceof String)) {
                throw Failure.data(path + ": " + name
                        + " is neither a whole number nor a word: write it as \"" + name
                        + ".something\" = 600, with the whole name in quotes.");
            }
            values.put(name, value.toString());
        }
        return values;
    }
}
