package clickweight.simulator.transcript;

import clickweight.protocol.Buttons;
import java.io.IOException;

/**
 * Writes a transcript: {@code t_us,signal,level} with a button's name and 1 for press, 0 for release, or {@code DET} and +1 or
 * -1 for each felt notch of the wheel. Times are those of the polls that judged. Lines end in a line feed on every system.
 */
public final class TranscriptWriter {
    /** First line of every transcript. */
    public static final String HEADER = "t_us,signal,level\n";

    private final Appendable out;
    private long rows;

    /** Begins a transcript with its header. */
    public TranscriptWriter(Appendable out) throws IOException {
        this.out = out;
        out.append(HEADER);
    }

    /** A button was judged pressed or released. */
    public void button(long micros, int button, boolean pressed) throws IOException {
        row(micros, Buttons.name(button), pressed ? "1" : "0");
    }

    /** The wheel turned by some notches; one row for each. */
    public void detents(long micros, int count) throws IOException {
        for (int i = 0; i < Math.abs(count); i++) {
            row(micros, "DET", count > 0 ? "+1" : "-1");
        }
    }

    private void row(long micros, String signal, String level) throws IOException {
        out.append(Long.toString(micros))
                .append(',')
                .append(signal)
                .append(',')
                .append(level)
                .append('\n');
        rows++;
    }

    /** Rows written, the header not counted. */
    public long rows() {
        return rows;
    }
}
