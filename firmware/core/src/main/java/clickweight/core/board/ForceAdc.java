package clickweight.core.board;

/**
 * The force channels, sampled together at a fixed period. Channel {@code b} belongs to button {@code b}.
 *
 * <p>One set of samples per tick of the board, stamped with that tick; it is delivered to the poll of that tick or a later
 * one, never to an earlier. A force that changes between two ticks is first seen at the later one.
 *
 * <p>Counts are corrected for what is known of the converter, so that they stand in one straight line with force except
 * where it cannot tell. The RP2040's own converter has four wide codes; see
 * {@link clickweight.core.force.WideCodeCorrection}: the nine counts that share such a code all read as the one in
 * their middle, the counts beyond read as if every code were as wide as the others.
 *
 * <p>Usage: {@code while (adc.next()) { use(adc.micros(), adc.counts(channel)); }}
 */
public interface ForceAdc {
    /** How many channels a board can have. */
    int MAX_CHANNELS = 4;

    /** Channels that exist on this board, one bit each. Does not change after start. */
    int channelMask();

    /** Time between two samples, in microseconds; a multiple of 25, as telemetry gives periods in that unit. */
    int samplePeriodMicros();

    /** Width of one sample: 12, 16 or 24 bits; counts run from 0 to 2^width - 1 and read either end when saturated. */
    int widthBits();

    /** Delay from the force to the sample's time stamp caused by the converter's own filter, in nanoseconds. */
    int groupDelayNanos();

    /** Moves to the next set of samples; {@code false} when all were delivered. */
    boolean next();

    /** Time of the current set of samples: its tick. */
    int micros();

    /** Counts of one channel in the current set, not tared or filtered; 0 for a channel that does not exist. */
    int counts(int channel);

    /** Sets of samples lost since start because nobody polled in time. */
    int overflows();
}
