package clickweight.simulator.signal;

import clickweight.protocol.message.Status;
import clickweight.simulator.transcript.TranscriptWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the firmware on a signal file in virtual time.
 *
 * <pre>
 * rows         |  |    ||          |
 * polls    ^  ^  ^  ^  ^  ^  ^  ^  ^  ^ ... ^
 *          lead in                     500 ms past the last row
 * </pre>
 *
 * A row is seen by the first poll at or after its time; edges keep their own microsecond, and all edges between two polls are
 * delivered in order (those of one microsecond in the order of line numbers). Force is sampled every 125 us, whatever the
 * poll rate, and holds between rows. A row that sets a setting takes effect in its place: after the rows before it, before
 * the rows behind it.
 *
 * <p>The same code drives the board made of arrays and any other {@link ReplayBoard}, so that a transcript can differ only by
 * what the board and the firmware on it do.
 */
public final class SignalReplay {
    /** Polls per second unless told otherwise; the only rate at which a board keeps its promise about time. */
    public static final int USUAL_POLL_HZ = 8000;
    /** Most polls per second. */
    public static final int MAX_POLL_HZ = 1_000_000;

    private static final long LEAD_IN_MICROS = 100_000;
    private static final long RUN_ON_MICROS = 500_000;
    /** The mouse is listened to at least this often; much less than the 35 minutes that 32-bit times can tell. */
    private static final long LISTEN_MICROS = 1_000_000;

    private final Path in;
    private final List<SettingAssignment> settings;
    private final int pollHz;
    private final PollGrid grid;

    /**
     * @param in the signal file; it is read twice
     * @param settings in force from the start; order among them does not matter
     * @param pollHz 1 to {@link #MAX_POLL_HZ}
     * @throws SignalFileException when the rate is out of range
     */
    public SignalReplay(Path in, List<SettingAssignment> settings, int pollHz) throws SignalFileException {
        if (pollHz < 1 || pollHz > MAX_POLL_HZ) {
            throw new SignalFileException(
                    "A poll rate of " + pollHz + " Hz is not possible: legal is 1 to " + MAX_POLL_HZ + ".");
        }
        this.in = in;
        this.settings = List.copyOf(settings);
        this.pollHz = pollHz;
        this.grid = new PollGrid(pollHz);
    }

    /**
     * Replays the whole file on the board made of arrays.
     *
     * @param out gets the transcript
     * @throws SignalFileException when the file or a setting is not legal; one sentence, with the line
     */
    public ReplaySummary run(Appendable out) throws IOException {
        return replay(out, (lines, channels, start) -> new ArrayBoard(lines, channels, start, pollHz));
    }

    /**
     * Replays the whole file on another board, which polls at {@link #USUAL_POLL_HZ}.
     *
     * @param out gets the transcript
     * @param factory makes the board, once; it is closed at the end
     * @throws SignalFileException when the file or a setting is not legal; one sentence, with the line
     */
    public ReplaySummary run(Appendable out, ReplayBoard.Factory factory) throws IOException {
        if (pollHz != USUAL_POLL_HZ) {
            throw new SignalFileException("This board polls at " + USUAL_POLL_HZ + " Hz, not at " + pollHz + ".");
        }
        return replay(out, factory);
    }

    private ReplaySummary replay(Appendable out, ReplayBoard.Factory factory) throws IOException {
        SignalSurvey survey = SignalSurvey.of(in);
        TranscriptWriter transcript = new TranscriptWriter(out);
        ClippedSamples clipped = new ClippedSamples();
        long first = grid.pollNotAfter(survey.firstMicros() - LEAD_IN_MICROS);
        long end = survey.lastMicros() + RUN_ON_MICROS;
        long heard = grid.micros(first);
        try (ReplayBoard board = factory.start(survey.lineMask(), survey.channelMask(), heard);
                SignalFile file = SignalFile.open(in)) {
            ReplayedMouse mouse = new ReplayedMouse(board, transcript);
            apply(mouse, settings, heard, "");
            SignalRow row = file.next();
            while (row != null || heard < end) {
                long next = Math.min(heard + LISTEN_MICROS, end);
                while (row != null && row.micros() <= next) {
                    row = take(row, file, mouse, clipped);
                }
                mouse.runTo(next);
                heard = next;
            }
        }
        long polls = grid.pollAtOrAfter(end + 1) - first;
        return new ReplaySummary(survey.rows(), transcript.rows(), polls, clipped.until(end));
    }

    /** Applies a row, or a group of settings at one time, and returns the row behind. */
    private static @Nullable SignalRow take(SignalRow row, SignalFile file, ReplayedMouse mouse, ClippedSamples clipped)
            throws IOException {
        if (row instanceof SignalRow.Level level) {
            mouse.drive(level);
            clipped.add(level);
            return file.next();
        }
        List<SettingAssignment> group = new ArrayList<>();
        SignalRow behind = row;
        while (behind instanceof SignalRow.Setting setting && setting.micros() == row.micros()) {
            group.add(setting.assignment());
            behind = file.next();
        }
        apply(mouse, group, row.micros(), "Line " + row.line() + ": ");
        return behind;
    }

    /** What conflicts only until another of the group is in force is tried again after it. */
    private static void apply(ReplayedMouse mouse, List<SettingAssignment> group, long micros, String where)
            throws IOException {
        List<SettingAssignment> waiting = group;
        while (!waiting.isEmpty()) {
            List<SettingAssignment> refused = new ArrayList<>();
            String reason = "";
            for (SettingAssignment assignment : waiting) {
                int status = mouse.write(assignment, micros);
                if (status != Status.OK) {
                    refused.add(assignment);
                    reason = reason(status);
                }
            }
            if (refused.size() == waiting.size()) {
                throw new SignalFileException(where + refused.getLast() + " is refused: " + reason);
            }
            waiting = refused;
        }
    }

    private static String reason(int status) {
        return switch (status) {
            case Status.CONFLICT -> "a button's release force must be below its operating force.";
            case Status.NOT_ON_STEP -> "the setting has no such value in its range.";
            default -> "the firmware answered with status " + status + ".";
        };
    }
}
