package clickweight.cli.recording;

import clickweight.device.capture.CaptureReader;
import clickweight.measure.curve.Curve;
import clickweight.measure.curve.CurveFile;
import clickweight.measure.curve.CurveSet;
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
    /** Looks at each path and reads the curves. */
    public static Inputs of(List<Path> paths) {
        Sorter sorter = new Sorter();
        paths.forEach(sorter::path);
        return new Inputs(new CurveSet(sorter.curves, sorter.notCurves), sorter.captures, sorter.broken);
    }

    private static final class Sorter {
        private final List<Curve> curves = new ArrayList<>();
        private final List<Path> notCurves = new ArrayList<>();
        private final List<Path> captures = new ArrayList<>();
        private final List<String> broken = new ArrayList<>();

        void path(Path path) {
            try {
                if (Files.isDirectory(path)) {
                    folder(path);
                } else if (!Files.isReadable(path)) {
                    broken.add(path + " cannot be read, there is no such file or it is not yours: check the name.");
                } else if (CaptureReader.isCapture(path)) {
                    captures.add(path);
                } else {
                    curves.add(CurveFile.read(path));
                }
            } catch (IOException e) {
                broken.add(sentence(path, e));
            }
        }

        private void folder(Path folder) throws IOException {
            int before = curves.size() + captures.size() + broken.size();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.cwcap")) {
                stream.forEach(captures::add);
            }
            CurveSet found = CurveSet.read(List.of(folder));
            curves.addAll(found.curves());
            notCurves.addAll(found.notCurves());
            if (curves.size() + captures.size() + broken.size() == before) {
                broken.add(folder + " holds no curve (*.csv) and no capture (*.cwcap): name another folder or a file.");
            }
        }

        private static String sentence(Path path, IOException e) {
            String message = String.valueOf(e.getMessage());
            return message.contains(String.valueOf(path.getFileName())) ? message : path + ": " + message;
        }
    }
}
