package clickweight.simulator.signal;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A first reading of a signal file: what the board must have, and that every row is legal, so that a replay never stops
 * half way for a typing error at the end.
 *
 * @param lineMask lines that the file drives
 * @param channelMask force channels that it drives
 * @param firstMicros time of the first row; 0 when there is none
 * @param lastMicros time of the last one
 * @param rows how many
 */
record SignalSurvey(int lineMask, int channelMask, long firstMicros, long lastMicros, long rows) {
    static SignalSurvey of(Path path) throws IOException {
        int lineMask = 0;
        int channelMask = 0;
        long first = 0;
        long last = 0;
        long rows = 0;
        try (SignalFile file = SignalFile.open(path)) {
            for (SignalRow row = file.next(); row != null; row = file.next()) {
                first = rows == 0 ? row.micros() : first;
                last = row.micros();
                rows++;
                if (row instanceof SignalRow.Level level) {
                    int bit = 1 << level.signal().number();
                    lineMask |= level.signal().isForce() ? 0 : bit;
                    channelMask |= level.signal().isForce() ? bit : 0;
                }
            }
        }
        return new SignalSurvey(lineMask, channelMask, first, last, rows);
    }
}
