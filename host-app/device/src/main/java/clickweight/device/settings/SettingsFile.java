package clickweight.device.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
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

/**
 * A snapshot as text that a person can read and mend:
 *
 * <pre>
 * clickweight settings 1
 * created: 2026-11-28T05:00:00Z
 * serial-number: e660581122334455
 * firmware: 0.1.0
 *
 * [profile]
 * left.debounce.family = auto
 * ...
 * [profile]
 * ...
 * </pre>
 */
public final class SettingsFile {
    private static final String FIRST_LINE = "clickweight settings 1";
    private static final String SECTION = "[profile]";
    private static final String SERIAL_NUMBER = "serial-number";
    private static final String FIRMWARE = "firmware";
    private static final String UNKNOWN = "unknown";

    private SettingsFile() {}

    /**
     * Writes a new file and sees it onto the disk; one that exists is never touched.
     *
     * @param created wall time for the header, for people only
     */
    public static void write(Path path, SettingsSnapshot snapshot, Instant created) throws SettingsFileException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(StandardCharsets.UTF_8.encode(text(snapshot, created)));
            file.force(true);
        } catch (FileAlreadyExistsException e) {
            throw new SettingsFileException(path
                    + " exists and saved settings are never overwritten: choose another name or move the file away.");
        } catch (IOException e) {
            throw new SettingsFileException(
                    path + " cannot be written (" + e + "): choose a folder that exists and that you may write to.");
        }
    }

    private static String text(SettingsSnapshot snapshot, Instant created) {
        StringBuilder text = new StringBuilder();
        text.append(FIRST_LINE).append("\ncreated: ").append(created);
        text.append('\n').append(SERIAL_NUMBER).append(": ").append(snapshot.serialNumber());
        text.append('\n')
                .append(FIRMWARE)
                .append(": ")
                .append(snapshot.firmware())
                .append('\n');
        for (Map<String, String> profile : snapshot.profiles()) {
            text.append('\n').append(SECTION).append('\n');
            profile.forEach((name, value) ->
                    text.append(name).append(" = ").append(value).append('\n'));
        }
        return text.toString();
    }

    /** Reads a file back. */
    public static SettingsSnapshot read(Path path) throws SettingsFileException {
        List<String> lines;
        try {
            lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new SettingsFileException("There is no file " + path + ": check its name.");
        } catch (CharacterCodingException e) {
            throw foreign(path);
        } catch (IOException e) {
            throw new SettingsFileException(path + " cannot be read (" + e + "): check that you may read it.");
        }
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE)) {
            throw foreign(path);
        }
        return parse(path, lines);
    }

    private static SettingsSnapshot parse(Path path, List<String> lines) throws SettingsFileException {
        Map<String, String> header = new LinkedHashMap<>();
        List<Map<String, String>> profiles = new ArrayList<>();
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.equals(SECTION)) {
                profiles.add(new LinkedHashMap<>());
            } else if (!line.isEmpty()) {
                boolean inHeader = profiles.isEmpty();
                String[] parts = line.split(inHeader ? ":" : "=", 2);
                if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                    throw new SettingsFileException(path + ", line " + number + " is no 'name = value': '" + line
                            + "'; mend it or take it out.");
                }
                (inHeader ? header : profiles.getLast()).put(parts[0].strip(), parts[1].strip());
            }
        }
        if (profiles.isEmpty() || profiles.getFirst().isEmpty()) {
            throw new SettingsFileException(path + " holds no setting: it was cut short; use another.");
        }
        return new SettingsSnapshot(
                header.getOrDefault(SERIAL_NUMBER, UNKNOWN), header.getOrDefault(FIRMWARE, UNKNOWN), profiles);
    }

    private static SettingsFileException foreign(Path path) {
        return new SettingsFileException(path + " holds no settings of a mouse (its first line is not '" + FIRST_LINE
                + "'): give a file that 'settings save' or 'flash' wrote.");
    }
}
