package clickweight.cli.listening;

import clickweight.station.file.Json;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes events, a line each, for a person or for a program, and no more of them than were asked for. */
public final class EventLines {
    private static final double MICROS = 1e6;

    private final PrintStream out;
    private final boolean json;
    private final long most;
    private long written;

    /** @param most lines; what comes after them is left out */
    public EventLines(PrintStream out, boolean json, long most) {
        this.out = out;
        this.json = json;
        this.most = most;
    }

    /**
     * Writes one.
     *
     * @param micros when, in the clock of the run
     * @param place which button or wheel
     * @param sentence what happened there, for a person
     * @param fields the same for a program
     */
    public void write(long micros, String place, String sentence, Map<String, Object> fields) {
        if (full()) {
            return;
        }
        written++;
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("micros", micros);
            line.put("place", place);
            line.putAll(fields);
            out.print(Json.line(line));
        } else {
            out.printf(Locale.ROOT, "%12.6f s  %-6s  %s%n", micros / MICROS, place, sentence);
        }
    }

    /** Whether there are as many as were asked for. */
    public boolean full() {
        return written >= most;
    }

    /** Lines so far. */
    public long written() {
        return written;
    }
}
