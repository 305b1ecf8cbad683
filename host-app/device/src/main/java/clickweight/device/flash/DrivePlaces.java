package clickweight.device.flash;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a system shows drives, by its name ({@code os.name}):
 *
 * <pre>
 * Linux     what /proc/self/mounts says; below /media, /media/USER, /run/media/USER and /mnt
 * Mac OS X  below /Volumes
 * Windows   each letter
 * </pre>
 */
final class DrivePlaces {
    private static final List<String> LINUX_FOLDERS = List.of("media", "run/media", "mnt");
    private static final String MOUNTS = "proc/self/mounts";
    private static final int OCTAL = 8;
    private static final int ESCAPE_DIGITS = 3;

    private DrivePlaces() {}

    /**
     * All folders in which a drive could be, each with the device that is mounted there as far as the system tells.
     *
     * @param systemRoot the root of the file system, or a folder that stands for it
     * @param letters the roots that the system lists, which on Windows are its drives
     */
    static Map<Path, Optional<Path>> all(String systemName, Path systemRoot, Iterable<Path> letters) {
        Map<Path, Optional<Path>> places = new LinkedHashMap<>();
        if (systemName.startsWith("Windows")) {
            letters.forEach(letter -> places.put(letter, Optional.empty()));
        } else if (systemName.startsWith("Mac")) {
            below(systemRoot.resolve("Volumes")).forEach(volume -> places.put(volume, Optional.empty()));
        } else {
            addMounts(systemRoot, places);
            for (String folder : LINUX_FOLDERS) {
                for (Path place : below(systemRoot.resolve(folder))) {
                    places.putIfAbsent(place, Optional.empty());
                    below(place).forEach(deeper -> places.putIfAbsent(deeper, Optional.empty()));
                }
            }
        }
        return places;
    }

    private static List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
            entries.forEach(found::add);
        } catch (IOException e) {
            // a folder that this system does not have, or that is not for us
        }
        return found;
    }

    /** Where drives of the kind that the boot ROM shows (FAT) are mounted. */
    private static void addMounts(Path systemRoot, Map<Path, Optional<Path>> places) {
        try {
            for (String line : Files.readAllLines(systemRoot.resolve(MOUNTS))) {
                String[] fields = line.split(" ");
                if (fields.length > 2 && fields[2].equals("vfat") && fields[1].startsWith("/")) {
                    Optional<Path> device = Optional.of(fields[0])
                            .filter(name -> name.startsWith("/"))
                            .map(name -> inside(systemRoot, name));
                    places.put(inside(systemRoot, fields[1]), device);
                }
            }
        } catch (IOException e) {
            // without the table there are still the folders
        }
    }

    private static Path inside(Path systemRoot, String escaped) {
        return systemRoot.resolve(unescaped(escaped).substring(1));
    }

    /** Blanks in the table are written as three octal digits behind a backslash. */
    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < field.length(); at++) {
            if (field.charAt(at) == '\\' && at + ESCAPE_DIGITS < field.length()) {
                text.append((char) Integer.parseInt(field.substring(at + 1, at + 1 + ESCAPE_DIGITS), OCTAL));
                at += ESCAPE_DIGITS;
            } else {
                text.append(field.charAt(at));
            }
        }
        return text.toString();
    }
}
