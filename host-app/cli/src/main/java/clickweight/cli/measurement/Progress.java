package clickweight.cli.measurement;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Wrap;
import clickweight.measure.result.ButtonMeasurement;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * How far a measurement is: on a terminal one line that is written over, elsewhere a line at every quarter.
 * The width is half the 95 % interval of the mean activation force, in mN, from repeatability alone.
 *
 * <pre>
 * ███░░░░░  36/120  left 9 ±4.1  right 9 ±5.0  wheel 9 ±12  middle 9 ±4.4
 * </pre>
 */
public final class Progress {
    private static final int BAR = 8;
    private static final int QUARTERS = 4;
    private static final long REDRAW_NANOS = 100_000_000;

    private final PrintStream err;
    private final Style style;
    private final boolean terminal;
    private final int strokesWanted;
    private long lastNanos = Long.MIN_VALUE / 2;
    private int lastDone = -1;
    private boolean drawn;

    /** @param strokesWanted of all buttons together */
    public Progress(PrintStream err, Style style, boolean terminal, int strokesWanted) {
        this.err = err;
        this.style = style;
        this.terminal = terminal;
        this.strokesWanted = Math.max(1, strokesWanted);
    }

    /** Shows how far it is, if that is new and long enough since the last time; {@code nanos} is any rising clock. */
    public void update(List<ButtonMeasurement> buttons, long nanos) {
        int done = buttons.stream().mapToInt(ButtonMeasurement::strokesDone).sum();
        if (done == lastDone) {
            return;
        }
        if (terminal && nanos - lastNanos >= REDRAW_NANOS) {
            err.print("\r" + padded(line(buttons, done)));
            err.flush();
            drawn = true;
        } else if (terminal || done * QUARTERS / strokesWanted == lastDone * QUARTERS / strokesWanted) {
            lastDone = terminal ? lastDone : done;
            return;
        } else if (done > 0) {
            err.println(line(buttons, done));
        }
        lastNanos = nanos;
        lastDone = done;
    }

    /** Takes the line away again, so that what follows starts on a clean one. */
    public void end() {
        if (drawn) {
            err.print("\r" + padded("") + "\r");
            err.flush();
        }
    }

    private String line(List<ButtonMeasurement> buttons, int done) {
        int full = Math.min(BAR, done * BAR / strokesWanted);
        StringBuilder line = new StringBuilder();
        line.append(style.full().repeat(full)).append(style.empty().repeat(BAR - full));
        line.append("  ").append(done).append('/').append(strokesWanted);
        for (ButtonMeasurement button : buttons) {
            line.append("  ").append(button.button()).append(' ').append(button.strokesDone());
            if (!Double.isNaN(button.halfWidth95())) {
                line.append(' ').append(style.plusMinus()).append(narrow(button.halfWidth95()));
            }
        }
        return line.substring(0, Math.min(line.length(), Wrap.COLUMNS - 1));
    }

    private static String narrow(double milliNewtons) {
        return String.format(Locale.ROOT, milliNewtons < 10 ? "%.1f" : "%.0f", milliNewtons);
    }

    private static String padded(String line) {
        return line + " ".repeat(Wrap.COLUMNS - 1 - line.length());
    }
}
