package clickweight.cli.recording;

import clickweight.device.capture.CaptureReader;
import clickweight.measure.curve.CurveSet;
import clickweight.measure.table.TableException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code analyze} was given, sorted: files as named, folders by what is in them. A broken file does not stop the others; it is
 * named with its reason.
 *
 * @param curves that could be read, with those of a folder in the order of their names
 * @param captures to be played
 * @param broken one sentence for each file that could not be read
 */
public record Inputs(CurveSet curves, List<Path> captures, List<String> broken) {
    private static final CurveSet NO_CURVES = new CurveSet(List.of(), List.of());

    /** Looks at each path and reads the curves. */
    public static Inputs of(List<Path> paths) {
        List<Path> captures = new ArrayList<>();
        List<Path> curves = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (Path path : paths) {
            try {
                sort(path, captures, curves, broken);
            } catch (IOException e) {
                broken.add(unreadable(path));
            }
        }
        CurveSet set = NO_CURVES;
        try {
            set = CurveSet.readAll(curves);
        } catch (IOException e) {
            broken.add(e + ": check that the files are yours to read.");
        }
        for (TableException refused : set.broken()) {
            broken.add(String.valueOf(refused.getMessage()));
        }
        return new Inputs(set, captures, broken);
    }

    private static void sort(Path path, List<Path> captures, List<Path> curves, List<String> broken)
            throws IOException {
        if (Files.isDirectory(path)) {
            boolean any = addCaptures(path, captures);
            if (any || contains(path, CurveSet.FILES)) {
                curves.add(path);
            } else {
                broken.add(
                        path
                                + " holds no curve (*.csv, *.ods, *.json) and no capture (*.cwcap): name another folder or a file.");
            }
        } else if (!Files.isReadable(path)) {
            broken.add(unreadable(path));
        } else if (CaptureReader.isCapture(path)) {
            captures.add(path);
        } else {
            curves.add(path);
        }
    }

    private static boolean addCaptures(Path folder, List<Path> captures) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.cwcap")) {
            files.forEach(found::add);
        }
        found.sort(null);
        captures.addAll(found);
        return !found.isEmpty();
    }

    private static boolean contains(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            return files.iterator().hasNext();
        }
    }

    private static String unreadable(Path path) {
        return path + " cannot be read, there is no such file or it is not yours: check the name.";
    }
}
