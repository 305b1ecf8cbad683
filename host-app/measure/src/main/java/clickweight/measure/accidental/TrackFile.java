package clickweight.measure.accidental;

import clickweight.measure.table.CsvTable;
import clickweight.measure.table.TableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Force over time that somebody recorded: CSV with time_us and force_mN, and where they are known detents (count of the encoder), session,
 * button and cue (1 while a press is asked for).
 */
public final class TrackFile {
    private static final Set<String> TIME = Set.of("time_us");
    private static final Set<String> FORCE = Set.of("force_mn");
    private static final Set<String> DETENTS = Set.of("detents");
    private static final Set<String> CUE = Set.of("cue");

    private static final double HUNDREDTH = 100;

    private TrackFile() {}

    /** Whether a table is of this kind. */
    public static boolean matches(CsvTable table) {
        return table.has("time_us") && table.has("force_mN");
    }

    /**
     * The tracks in it: one for each button of each session.
     *
     * @throws TableException when a row is cut, a cell is no number, a cue is not 0 or 1, or the time of a session goes back
     */
    public static List<ForceTrack> read(CsvTable table) throws IOException {
        table.refuseOtherLengths();
        int session = table.has("session") ? table.column(Set.of("session"), "session") : -1;
        int button = table.has("button") ? table.column(Set.of("button"), "button") : -1;
        String file = nameOf(table.file());
        Map<List<String>, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            String name = session < 0 ? file : table.text(row, session);
            String which = button < 0 ? "button" : table.text(row, button);
            rows.computeIfAbsent(List.of(name, which), key -> new ArrayList<>()).add(row);
        }
        List<ForceTrack> tracks = new ArrayList<>();
        for (Map.Entry<List<String>, List<Integer>> entry : rows.entrySet()) {
            tracks.add(track(table, entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()));
        }
        return tracks;
    }

    /** Writes tracks so that {@link #read} gives them again; forces to a hundredth of a millinewton. */
    public static void write(List<ForceTrack> tracks, Appendable to) throws IOException {
        to.append("time_us,force_mN,detents,session,button,cue\n");
        for (ForceTrack track : tracks) {
            for (int i = 0; i < track.samples(); i++) {
                long detents = track.detents().length == 0 ? 0 : track.detents()[i];
                to.append(Long.toString(track.timeMicros()[i])).append(',');
                to.append(Double.toString(Math.round(track.forceMilliNewtons()[i] * HUNDREDTH) / HUNDREDTH));
                to.append(',').append(Long.toString(detents)).append(',').append(track.session());
                to.append(',').append(track.name()).append(track.isCued(i) ? ",1\n" : ",0\n");
            }
        }
    }

    private static ForceTrack track(CsvTable table, String session, String button, List<Integer> rows)
            throws TableException {
        int time = table.column(TIME, "time_us");
        int force = table.column(FORCE, "force_mN");
        int detent = table.has("detents") ? table.column(DETENTS, "detents") : -1;
        int cue = table.has("cue") ? table.column(CUE, "cue") : -1;
        long[] times = new long[rows.size()];
        double[] forces = new double[rows.size()];
        long[] detents = new long[detent < 0 ? 0 : rows.size()];
        boolean[] cued = new boolean[cue < 0 ? 0 : rows.size()];
        for (int i = 0; i < times.length; i++) {
            int row = rows.get(i);
            times[i] = Math.round(table.number(row, time));
            if (i > 0 && times[i] <= times[i - 1]) {
                throw table.at(
                        row,
                        "time_us is " + times[i] + " after " + times[i - 1] + ", it does not go on",
                        "give each stretch a session of its own");
            }
            forces[i] = table.number(row, force);
            if (detent >= 0) {
                detents[i] = Math.round(table.number(row, detent));
            }
            if (cue >= 0) {
                double state = table.number(row, cue);
                if (state != 0 && state != 1) {
                    throw table.at(row, "cue is " + CsvTable.quoted(table.text(row, cue)), "write 0 or 1");
                }
                cued[i] = state == 1;
            }
        }
        return new ForceTrack(session, button, times, forces, detents, cued);
    }

    static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
