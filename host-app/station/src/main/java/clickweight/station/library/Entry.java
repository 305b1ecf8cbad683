package clickweight.station.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One measurement that is kept: a folder with a capture, a result or both, the hashes of them, and what people said about it.
 *
 * @param id day and the first twelve digits of the SHA-256 of the capture, or of the result where there is none
 * @param folder where it is
 */
public record Entry(String id, Path folder) {
    static final String CAPTURE = "capture.cwcap";
    static final String RESULT = "result.json";

    /** The day it was measured, as {@code 2026-11-28}. */
    public String day() {
        return id.substring(0, Library.DAY_LENGTH);
    }

    /** What the wire carried. */
    public Optional<Path> capture() {
        return existing(CAPTURE);
    }

    /** The result as JSON. */
    public Optional<Path> result() {
        return existing(RESULT);
    }

    private Optional<Path> existing(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }

    /** The result, read; empty when there is none. */
    public Optional<KeptResult> readResult() throws IOException {
        Optional<Path> file = result();
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(KeptResult.parse(Files.readString(file.get(), StandardCharsets.UTF_8)));
    }

    /** What people said about it. */
    public Remarks remarks() throws IOException {
        return Remarks.read(folder);
    }

    /** Whether day, id, device, a tag or a note has these letters in it, whatever their case. */
    public boolean matches(String wanted) throws IOException {
        String letters = wanted.toLowerCase(Locale.ROOT);
        Remarks remarks = remarks();
        String device = readResult().map(KeptResult::deviceWords).orElse("");
        List<String> all = List.of(id, device, String.join(" ", remarks.tags()), String.join(" ", remarks.notes()));
        return all.stream().anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(letters));
    }
}
