package clickweight.simulator.signal;

import clickweight.core.board.ForceAdc;
import clickweight.simulator.board.SimulatedAdc;
import clickweight.simulator.board.SimulatedIdentity;
import java.util.Arrays;

/** Counts the samples for which a file asks the converter for more than it has. The same on every board: ticks are ticks. */
final class ClippedSamples {
    private final int[] counts = new int[ForceAdc.MAX_CHANNELS];
    private final long[] sinceMicros = new long[ForceAdc.MAX_CHANNELS];
    private long clipped;

    ClippedSamples() {
        Arrays.fill(counts, SimulatedIdentity.NOMINAL_TARE_COUNTS);
    }

    /** A row of a file; others are passed over. */
    void add(SignalRow.Level row) {
        if (row.signal().isForce()) {
            change(row.signal().number(), row.level(), row.micros());
        }
    }

    private void change(int channel, int newCounts, long micros) {
        if (counts[channel] < 0 || counts[channel] > SimulatedAdc.MAX_COUNTS) {
            clipped += ticksBefore(micros) - ticksBefore(sinceMicros[channel]);
        }
        counts[channel] = newCounts;
        sinceMicros[channel] = micros;
    }

    private static long ticksBefore(long micros) {
        return Math.ceilDiv(micros, (long) SimulatedAdc.SAMPLE_PERIOD_MICROS);
    }

    /** Samples outside the range when the last tick is at or before {@code endMicros}. */
    long until(long endMicros) {
        for (int channel = 0; channel < counts.length; channel++) {
            change(channel, counts[channel], endMicros + 1);
        }
        return clipped;
    }
}
