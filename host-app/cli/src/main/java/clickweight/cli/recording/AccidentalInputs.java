package clickweight.cli.recording;

import clickweight.cli.terminal.Failure;
import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.accidental.GripCalibration;
import clickweight.measure.accidental.GripFile;
import clickweight.measure.accidental.TrackFile;
import clickweight.measure.table.CsvTable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code analyze accidental} and {@code recommend} were given.
 *
 * @param hashes SHA-256 of each file that was read, in hexadecimal
 * @param tracks in them
 * @param passedOver files of a folder that hold something else
 * @param notes to be read before the figures are believed
 */
public record AccidentalInputs(
        Map<Path, String> hashes, List<ForceTrack> tracks, List<Path> passedOver, List<String> notes) {
    private static final String CALIBRATION = "calibration.csv";

    /**
     * Reads files as named and folders by what is in them; a file that is the same as another to the byte is left out and noted, because
     * it would count its events twice.
     */
    public static AccidentalInputs read(List<Path> paths, @Nullable Path calibration, double hz) throws IOException {
        AccidentalInputs inputs =
                new AccidentalInputs(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path path : paths) {
            boolean folder = Files.isDirectory(path);
            for (Path file : folder ? csvFiles(path) : List.of(path)) {
                CsvTable table = CsvTable.read(file);
                boolean known = GripFile.matches(table) || TrackFile.matches(table);
                if (!known && folder) {
                    inputs.passedOver.add(file);
                } else if (!known) {
                    throw Failure.data(
                            file.getFileName()
                                    + " holds no forces over time: give one with time_us and force_mN, or with F1, F2 ... and a calibration.");
                } else if (inputs.isNew(file)) {
                    inputs.add(table, calibration, hz);
                }
            }
        }
        if (inputs.tracks.isEmpty()) {
            throw Failure.data(
                    paths.getFirst() + " holds no recording of forces over time: name another folder or a file.");
        }
        return inputs;
    }

    /** The files that were read. */
    public List<Path> files() {
        return List.copyOf(hashes.keySet());
    }

    private boolean isNew(Path file) throws IOException {
        String hash = ContentHash.of(file);
        for (Map.Entry<Path, String> other : hashes.entrySet()) {
            if (other.getValue().equals(hash)) {
                notes.add(file.getFileName() + " is a copy of " + other.getKey().getFileName() + " and is left out.");
                return false;
            }
        }
        hashes.put(file, hash);
        return true;
    }

    private void add(CsvTable table, @Nullable Path calibration, double hz) throws IOException {
        if (TrackFile.matches(table)) {
            tracks.addAll(TrackFile.read(table));
            return;
        }
        Path file = calibration == null ? table.file().resolveSibling(CALIBRATION) : calibration;
        if (!Files.exists(file)) {
            throw Failure.data(table.file().getFileName() + " holds counts and there is no " + file
                    + ": give the calibration with --calibration.");
        }
        GripFile grip = GripFile.read(table, GripCalibration.read(file), hz);
        tracks.addAll(grip.tracks());
        notes.addAll(grip.notes());
    }

    private static List<Path> csvFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.{csv,CSV}")) {
            stream.forEach(files::add);
        }
        files.sort(null);
        return files;
    }
}
