package clickweight.core.telemetry;

import clickweight.core.board.ForceAdc;

/**
 * Force samples on their way to the bench: 16 ms of them at 8 kHz, to ride out a link that pauses. When it is full, new
 * samples are lost; the sample after the gap remembers how many.
 */
final class SampleRing {
    private static final int CAPACITY = 128;
    private static final int INDEX_MASK = CAPACITY - 1;

    private final int[] counts = new int[CAPACITY * ForceAdc.MAX_CHANNELS];
    private final int[] micros = new int[CAPACITY];
    private final int[] lostBefore = new int[CAPACITY];
    private int first;
    private int size;
    private int lost;

    void clear() {
        size = 0;
        lost = 0;
    }

    /** Takes the current set of samples, all channels. */
    void add(ForceAdc adc) {
        if (size == CAPACITY) {
            lost++;
            return;
        }
        int at = first + size & INDEX_MASK;
        micros[at] = adc.micros();
        lostBefore[at] = lost;
        lost = 0;
        int[] into = counts;
        int place = at * ForceAdc.MAX_CHANNELS;
        for (int channel = 0; channel < ForceAdc.MAX_CHANNELS; channel++) {
            into[place + channel] = adc.counts(channel);
        }
        size++;
    }

    /** Samples that were lost before they got here; the next one will say so. */
    void addLost(int samples) {
        lost += samples;
    }

    int size() {
        return size;
    }

    /** Time of the sample {@code index} places from the oldest. */
    int micros(int index) {
        return micros[first + index & INDEX_MASK];
    }

    int counts(int index, int channel) {
        return counts[(first + index & INDEX_MASK) * ForceAdc.MAX_CHANNELS + channel];
    }

    /** Samples lost just before the one {@code index} places from the oldest. */
    int lostBefore(int index) {
        return lostBefore[first + index & INDEX_MASK];
    }

    /** Whether the sample {@code index} places from the oldest is so many periods behind it, with nothing lost before it. */
    boolean follows(int index, int periodMicros, int toleranceMicros) {
        int off = micros(index) - micros(0) - index * periodMicros;
        return lostBefore(index) == 0 && off <= toleranceMicros && off >= -toleranceMicros;
    }

    /** Drops the oldest {@code samples}, which were sent. */
    void remove(int samples) {
        first = first + samples & INDEX_MASK;
        size -= samples;
    }
}
