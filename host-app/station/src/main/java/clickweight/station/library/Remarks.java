package clickweight.station.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What people said about an entry. Lines are only ever added, so nothing that was said is lost:
 *
 * <pre>
 * 2026-11-28T12:00:00Z tag +office
 * 2026-11-28T12:01:00Z note after the switch was changed
 * 2026-11-29T08:00:00Z tag -office
 * </pre>
 *
 * @param tags that hold now, in the order given
 * @param notes with the time they were made, oldest first
 */
public record Remarks(List<String> tags, List<String> notes) {
    static final String FILE = "remarks.log";

    private static final String TAG = "tag";
    private static final String NOTE = "note";

    /** Copies the lists. */
    public Remarks {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    static Remarks read(Path folder) throws IOException {
        Set<String> tags = new LinkedHashSet<>();
        List<String> notes = new ArrayList<>();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.split(" ", 3);
                // other kinds are a later bench's
                if (parts.length == 3 && parts[1].equals(NOTE)) {
                    notes.add(parts[0] + " " + parts[2]);
                } else if (parts.length == 3 && parts[1].equals(TAG) && parts[2].startsWith("+")) {
                    tags.add(parts[2].substring(1));
                } else if (parts.length == 3 && parts[1].equals(TAG) && parts[2].startsWith("-")) {
                    tags.remove(parts[2].substring(1));
                }
            }
        }
        return new Remarks(List.copyOf(tags), notes);
    }

    static void tag(Path folder, String word, boolean holds, Instant now) throws IOException {
        append(folder, TAG, (holds ? "+" : "-") + word, now);
    }

    static void note(Path folder, String text, Instant now) throws IOException {
        append(folder, NOTE, text, now);
    }

    private static void append(Path folder, String kind, String text, Instant now) throws IOException {
        String line = now.truncatedTo(ChronoUnit.SECONDS) + " " + kind + " "
                + text.strip().replaceAll("\\s+", " ") + "\n";
        Files.writeString(
                folder.resolve(FILE),
                line,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
