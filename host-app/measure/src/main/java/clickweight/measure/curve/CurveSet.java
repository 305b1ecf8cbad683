package clickweight.measure.curve;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Curves that were asked for together: files as named, folders by what is in them. Runs named {@code NAME-DataLog_N}
 * belong to one set; files with the same bytes under two names are named, because a copy is not a second measurement.
 *
 * @param curves in the order asked for, folders in the order of their names
 * @param notCurves CSV files of a folder that are no curves, and were passed over
 */
public record CurveSet(List<Curve> curves, List<Path> notCurves) {
    private static final Pattern RUN = Pattern.compile("(.+)-DataLog_\\d+");

    /** Reads every curve; a file that was named itself must be one. */
    public static CurveSet read(List<Path> filesAndFolders) throws IOException {
        List<Curve> curves = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                for (Path file : csvFiles(path)) {
                    if (CurveFile.looksLikeCurve(file)) {
                        curves.add(CurveFile.read(file));
                    } else {
                        others.add(file);
                    }
                }
            } else {
                curves.add(CurveFile.read(path));
            }
        }
        return new CurveSet(curves, others);
    }

    private static List<Path> csvFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.{csv,CSV}")) {
            stream.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    /** The file's name without its ending. */
    static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    /** The set a run belongs to: its name without {@code -DataLog_N}. */
    public static String setOf(Curve curve) {
        Matcher run = RUN.matcher(curve.name());
        return run.matches() ? run.group(1) : curve.name();
    }

    /** Curves without a contact by set, in the order met. */
    public Map<String, List<Curve>> domeSets() {
        Map<String, List<Curve>> sets = new LinkedHashMap<>();
        for (Curve curve : curves) {
            if (!curve.hasContact()) {
                sets.computeIfAbsent(setOf(curve), name -> new ArrayList<>()).add(curve);
            }
        }
        return sets;
    }

    /** Names of curves whose files are the same to the byte, group by group. */
    public List<List<String>> duplicates() {
        Map<String, List<String>> byHash = new LinkedHashMap<>();
        for (Curve curve : curves) {
            byHash.computeIfAbsent(curve.sha256(), hash -> new ArrayList<>()).add(curve.name());
        }
        return byHash.values().stream().filter(names -> names.size() > 1).toList();
    }
}
