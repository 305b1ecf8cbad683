package clickweight.measure.curve;

import clickweight.measure.table.TableException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Curves that were asked for together: files as named, folders by what is in them, each file once. Runs named {@code
 * NAME-DataLog_N} belong to one set; files with the same bytes under two names are named, because a copy is not a second
 * measurement.
 *
 * @param curves in the order asked for, folders in the order of their names
 * @param notCurves files of a folder that are no curves, and were passed over
 * @param broken files that were refused, and why
 */
public record CurveSet(List<Curve> curves, List<Path> notCurves, List<TableException> broken) {
    private static final Pattern RUN = Pattern.compile("(.+)-DataLog_\\d+");

    /** Files of a folder that may be curves; a file that is named may have any name. */
    public static final String FILES = "*.{csv,CSV,ods,ODS,json,JSON}";

    /** Curves that were read elsewhere; none of them broken. */
    public CurveSet(List<Curve> curves, List<Path> notCurves) {
        this(curves, notCurves, List.of());
    }

    /**
     * Reads every curve; a file that was named itself must be one.
     *
     * @throws TableException for the first broken file
     * @throws IOException when a file or folder cannot be read at all
     */
    public static CurveSet read(List<Path> filesAndFolders) throws IOException {
        CurveSet set = readAll(filesAndFolders);
        if (!set.broken().isEmpty()) {
            throw set.broken().getFirst();
        }
        return set;
    }

    /**
     * Reads every curve; a broken one does not stop the others.
     *
     * @throws IOException when a file or folder cannot be read at all
     */
    public static CurveSet readAll(List<Path> filesAndFolders) throws IOException {
        CurveSet set = new CurveSet(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<Path> seen = new HashSet<>();
        for (Path path : filesAndFolders) {
            boolean folder = Files.isDirectory(path);
            for (Path file : folder ? filesIn(path) : List.of(path)) {
                if (seen.add(file.toRealPath())) {
                    set.add(file, folder);
                }
            }
        }
        return set;
    }

    private void add(Path file, boolean fromFolder) throws IOException {
        try {
            curves.add(CurveFile.read(file));
        } catch (TableException e) {
            if (fromFolder && e.isOtherContent()) {
                notCurves.add(file);
            } else {
                broken.add(e);
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, FILES)) {
            stream.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    /** The file's name without its ending. */
    static String nameOf(Path file) {
        return TableException.nameOf(file).replaceFirst("\\.[^.]*$", "");
    }

    /** The set a run belongs to: its name without {@code -DataLog_N}. */
    public static String setOf(Curve curve) {
        Matcher run = RUN.matcher(curve.name());
        return run.matches() ? run.group(1) : curve.name();
    }

    /** Curves without a contact by set, in the order met; a copy of a run in the same set is left out of it. */
    public Map<String, List<Curve>> domeSets() {
        Map<String, List<Curve>> sets = new LinkedHashMap<>();
        for (Curve curve : curves) {
            if (!curve.hasContact()) {
                List<Curve> runs = sets.computeIfAbsent(setOf(curve), name -> new ArrayList<>());
                if (runs.stream().noneMatch(run -> run.sha256().equals(curve.sha256()))) {
                    runs.add(curve);
                }
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
