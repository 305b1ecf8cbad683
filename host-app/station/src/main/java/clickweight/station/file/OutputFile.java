package clickweight.station.file;

import clickweight.station.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file a verb was asked to write. */
public final class OutputFile {
    private OutputFile() {}

    /** Writes UTF-8 text; what was there before is replaced. */
    public static void write(Path path, String text) {
        try {
            Files.writeString(path, text, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw Failure.data(
                    path + " cannot be written, its folder does not exist: make the folder or choose another.");
        } catch (IOException e) {
            throw Failure.data(path + " cannot be written (" + e.getClass().getSimpleName()
                    + "): choose a place that you may write to.");
        }
    }
}
