package clickweight.station.library;

import clickweight.station.file.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The hashes of an entry's files, in the form that {@code sha256sum --check} reads. */
final class HashList {
    static final String FILE = "SHA256SUMS";

    private static final String SEPARATOR = "  ";

    private HashList() {}

    static void write(Path folder, List<String> names) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(Sha256.of(folder.resolve(name)))
                    .append(SEPARATOR)
                    .append(name)
                    .append('\n');
        }
        Files.writeString(folder.resolve(FILE), text, StandardCharsets.UTF_8);
    }

    static List<Check> check(Entry entry) throws IOException {
        List<Check> checks = new ArrayList<>();
        Map<String, String> hashes = read(entry.folder());
        for (Map.Entry<String, String> hash : hashes.entrySet()) {
            Path file = entry.folder().resolve(hash.getKey());
            Check.State state = !Files.isRegularFile(file)
                    ? Check.State.MISSING
                    : Sha256.of(file).equals(hash.getValue()) ? Check.State.WHOLE : Check.State.CHANGED;
            checks.add(new Check(entry.id(), hash.getKey(), state));
        }
        if (hashes.isEmpty()) {
            checks.add(new Check(entry.id(), FILE, Check.State.MISSING));
        }
        Set<String> foreign = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(entry.folder())) {
            files.forEach(file -> foreign.add(file.getFileName().toString()));
        }
        foreign.removeAll(hashes.keySet());
        foreign.removeAll(Set.of(FILE, Remarks.FILE));
        foreign.forEach(name -> checks.add(new Check(entry.id(), name, Check.State.FOREIGN)));
        return checks;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.split(SEPARATOR, 2);
                if (parts.length == 2) {
                    hashes.put(parts[1], parts[0]);
                }
            }
        }
        return hashes;
    }
}
