package clickweight.station.library;

import clickweight.device.capture.CaptureException;
import clickweight.station.Failure;
import clickweight.station.file.Sha256;
import clickweight.station.measurement.Measurement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measurements that are kept, one folder each:
 *
 * <pre>
 * 2026-11-28-3f2a9c01b2d4/   capture.cwcap   result.json   SHA256SUMS   remarks.log
 * </pre>
 *
 * <p>An entry is put together beside the others and then moved into its place in one step: after a power cut it is there whole or not at
 * all. Its name comes from its content, so what is put in twice is there once. Only remarks are ever added to an entry; nothing is changed,
 * nothing is taken out.
 */
public final class Library {
    static final int DAY_LENGTH = 10;

    private static final int HASH_DIGITS = 12;
    private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final String UNFINISHED = ".unfinished-";

    private final Path root;

    private Library(Path root) {
        this.root = root;
    }

    /** Opens the library in a folder, which is made when there is none. */
    public static Library open(Path root) {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw Failure.data(root + " cannot be the library of sessions ("
                    + e.getClass().getSimpleName() + "): choose a folder that you may write to with --library.");
        }
        return new Library(root);
    }

    /** The folder. */
    public Path root() {
        return root;
    }

    /** All entries, the newest day first. */
    public List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (NAME.matcher(name).matches() && Files.isDirectory(folder)) {
                    entries.add(new Entry(name, folder));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::id).reversed());
        return entries;
    }

    /**
     * The one entry whose id, or whose hash, begins so.
     *
     * @throws Failure when there is none, or more than one
     */
    public Entry find(String beginning) throws IOException {
        List<Entry> found = entries().stream()
                .filter(entry -> entry.id().startsWith(beginning)
                        || entry.id().substring(DAY_LENGTH + 1).startsWith(beginning))
                .toList();
        if (found.isEmpty()) {
            throw Failure.data(
                    "No session begins with '" + beginning + "': 'clickweight sessions list' shows those there are.");
        }
        if (found.size() > 1) {
            throw Failure.data(found.size() + " sessions begin with '" + beginning + "': write more of the one meant.");
        }
        return found.getFirst();
    }

    /**
     * Keeps a capture with the result that playing it gives.
     *
     * @return the entry, new or there already
     * @throws CaptureException when it is no capture
     */
    public Entry add(Path capture) throws IOException {
        return add(capture, Measurement.ofCapture(capture).json());
    }

    /** Keeps a capture with the result that was shown when it was made. */
    public Entry add(Path capture, String resultJson) throws IOException {
        String hash = Sha256.of(capture);
        return put(day(resultJson) + "-" + hash.substring(0, HASH_DIGITS), folder -> {
            Files.copy(capture, folder.resolve(Entry.CAPTURE));
            Files.writeString(folder.resolve(Entry.RESULT), resultJson, StandardCharsets.UTF_8);
            HashList.write(folder, List.of(Entry.CAPTURE, Entry.RESULT));
        });
    }

    /** Keeps a result without a capture. */
    public Entry addResult(String resultJson) throws IOException {
        String hash = Sha256.of(resultJson);
        return put(day(resultJson) + "-" + hash.substring(0, HASH_DIGITS), folder -> {
            Files.writeString(folder.resolve(Entry.RESULT), resultJson, StandardCharsets.UTF_8);
            HashList.write(folder, List.of(Entry.RESULT));
        });
    }

    /** A place for a capture that is still being made; what a run leaves there can be added later. */
    public Path placeForCapture(Instant now) {
        String time = now.truncatedTo(ChronoUnit.MILLIS).toString().replaceAll("[:.]", "");
        return root.resolve("unfinished-" + time + ".cwcap");
    }

    private interface Filling {
        void fill(Path folder) throws IOException;
    }

    private Entry put(String id, Filling filling) throws IOException {
        Path place = root.resolve(id);
        if (Files.isDirectory(place)) {
            return new Entry(id, place);
        }
        Path unfinished = Files.createTempDirectory(root, UNFINISHED);
        try {
            filling.fill(unfinished);
            move(unfinished, place);
        } finally {
            discard(unfinished);
        }
        return new Entry(id, place);
    }

    private static void move(Path unfinished, Path place) throws IOException {
        try {
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, place);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // another bench put the same content there meanwhile
        }
    }

    private static void discard(Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            try (Stream<Path> files = Files.list(unfinished)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(unfinished);
        }
    }

    private static String day(String resultJson) throws IOException {
        KeptResult result;
        try {
            result = KeptResult.parse(resultJson);
        } catch (IOException e) {
            throw Failure.data("The result is no JSON of a measurement ("
                    + e.getClass().getSimpleName() + "): give what 'measure --json' wrote.");
        }
        if (result.buttons().isEmpty() && result.measuredAt().isEmpty()) {
            throw Failure.data("The result names neither buttons nor a time: give what 'measure --json' wrote.");
        }
        return DAY.matcher(result.measuredAt()).matches()
                ? result.measuredAt().substring(0, DAY_LENGTH)
                : Instant.EPOCH.toString().substring(0, DAY_LENGTH);
    }

    /** Gives an entry a tag, or takes it away; both are remembered. */
    public void tag(Entry entry, String word, boolean holds, Instant now) throws IOException {
        if (word.isBlank() || word.contains(" ")) {
            throw Failure.usage("'" + word + "' is no tag: a tag is one word, as in 'office'.");
        }
        Remarks.tag(entry.folder(), word, holds, now);
    }

    /** Adds a note. */
    public void note(Entry entry, String text, Instant now) throws IOException {
        Remarks.note(entry.folder(), text, now);
    }

    /** Computes the hash of every file anew. */
    public List<Check> verify() throws IOException {
        List<Check> checks = new ArrayList<>();
        for (Entry entry : entries()) {
            checks.addAll(HashList.check(entry));
        }
        return checks;
    }
}
