package clickweight.core.button;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Runs a debouncer along a drawing in the notation of the class comments:
 *
 * <pre>
 * contact  ____|--|_|------     _ open, - closed; | belongs to what follows it
 * pressed  ____|===========     _ released, = pressed
 * </pre>
 *
 * Rows: {@code force} (PRESSING -, BETWEEN ~, LIGHT _), {@code contact} or {@code make}, {@code break} (open when it is not drawn), {@code pressed}. An edge happens
 * exactly at the beginning of its column. Each drawing runs three times, so that it also crosses 2^31 and 2^32 us.
 */
final class Timeline {
    private static final Pattern SPACE = Pattern.compile(" +");
    private static final int[] STARTS = {0, 0x7FFFFFFF - 700, -700};

    /** The force of the column that is being drawn; a witness for the debouncer under test. */
    static final class DrawnForce implements ForceWitness {
        private int force = NONE;

        @Override
        public int force(int button) {
            return force;
        }

        private void draw(char symbol) {
            force = symbol == '-' ? PRESSING : symbol == '~' ? BETWEEN : LIGHT;
        }
    }

    private Timeline() {}

    static void run(Debouncer debouncer, int durationMicros, int columnMicros, String drawing) {
        for (int start : STARTS) {
            runFrom(start, debouncer, new DrawnForce(), durationMicros, columnMicros, drawing);
        }
    }

    /** The same once, for a debouncer that remembers, with a force row. */
    static void witnessed(Debouncer debouncer, DrawnForce force, int durationMicros, int columnMicros, String drawing) {
        runFrom(STARTS[1], debouncer, force, durationMicros, columnMicros, drawing);
    }

    private static void runFrom(
            int start, Debouncer debouncer, DrawnForce force, int duration, int columnMicros, String drawing) {
        Map<String, String> rows = new HashMap<>();
        for (String line : drawing.strip().lines().toList()) {
            List<String> parts = SPACE.splitAsStream(line.strip()).toList();
            rows.put(parts.getFirst().equals("contact") ? "make" : parts.getFirst(), settle(parts.getLast()));
        }
        String make = rows.getOrDefault("make", "");
        String brk = rows.getOrDefault("break", "_".repeat(make.length()));
        assertEquals(make.length(), brk.length(), "columns of make and break");
        debouncer.configure(duration);
        debouncer.start(false, make.charAt(0) == '-', brk.charAt(0) == '-', start);
        StringBuilder judged = new StringBuilder();
        for (int column = 0; column < make.length(); column++) {
            int now = start + column * columnMicros;
            if (rows.containsKey("force")) {
                force.draw(rows.get("force").charAt(column));
            }
            debouncer.poll(now);
            debouncer.contacts(make.charAt(column) == '-', brk.charAt(column) == '-', now);
            judged.append(debouncer.pressed() ? '=' : '_');
        }
        assertEquals(rows.get("pressed"), judged.toString(), "judged, from " + start + " us");
    }

    private static String settle(String row) {
        StringBuilder settled = new StringBuilder(row);
        for (int i = settled.length() - 2; i >= 0; i--) {
            if (settled.charAt(i) == '|') {
                settled.setCharAt(i, settled.charAt(i + 1));
            }
        }
        return settled.toString();
    }
}
