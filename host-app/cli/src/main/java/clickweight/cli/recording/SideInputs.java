package clickweight.cli.recording;

import clickweight.device.capture.CaptureException;
import clickweight.device.capture.CaptureReader;
import clickweight.measure.comparison.ResultFile;
import clickweight.measure.comparison.Session;
import clickweight.measure.comparison.Side;
import clickweight.measure.table.TableException;
import clickweight.station.Failure;
import clickweight.station.file.Sha256;
import clickweight.station.measurement.Measurement;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sides that {@code compare} was given: each a file, a folder, or several files with commas between them, with a name before an equals
 * sign or without; every capture and every result is a session.
 *
 * @param sides in the order given
 * @param notes what should be known before the figures are believed
 */
public record SideInputs(List<Side> sides, List<String> notes) {

    /** @throws Failure when a file cannot be read or the same file is given twice */
    public static SideInputs of(List<String> arguments) throws IOException, CaptureException {
        List<Side> sides = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Map<String, Path> seen = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals > 0 ? argument.substring(0, equals) : TableException.nameOf(Path.of(argument));
            List<Session> sessions = new ArrayList<>();
            for (Path file : files(argument.substring(equals + 1))) {
                Path before = seen.putIfAbsent(Sha256.of(file), file);
                if (before != null) {
                    throw Failure.data(before + " and " + file
                            + " are the same file to the byte: a copy is not a second measurement, take it out.");
                }
                sessions.add(session(file));
            }
            int flagged = sessions.stream().mapToInt(Session::flaggedStrokes).sum();
            if (flagged > 0) {
                notes.add(name + ": " + flagged + " strokes are flagged; analyze its files to see why.");
            }
            sides.add(new Side(name, sessions));
        }
        return new SideInputs(sides, notes);
    }

    private static Session session(Path file) throws IOException, CaptureException {
        String name = TableException.nameOf(file);
        return CaptureReader.isCapture(file)
                ? Session.of(name, Measurement.ofCapture(file).result())
                : ResultFile.read(file, name);
    }

    private static List<Path> files(String text) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String part : text.split(",")) {
            Path path = Path.of(part);
            if (!Files.isReadable(path)) {
                throw Failure.data(path + " cannot be read, there is no such file or it is not yours: check the name.");
            }
            if (Files.isDirectory(path)) {
                files.addAll(sessionsIn(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> sessionsIn(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.{cwcap,json}")) {
            stream.forEach(found::add);
        }
        if (found.isEmpty()) {
            throw Failure.data(
                    folder + " holds no capture (*.cwcap) and no result (*.json): name another folder or a file.");
        }
        found.sort(null);
        return found;
    }
}
