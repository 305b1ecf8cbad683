package clickweight.gui.essay;

import clickweight.measure.accidental.ForceTrack;
import java.util.Arrays;

/** A track that grows, in means of a millisecond. */
final class TrackBuilder {
    private static final int FIRST_ROOM = 1 << 12;

    private final String session;
    private final String name;
    private final int width;
    private long[] micros = new long[FIRST_ROOM];
    private double[] force = new double[FIRST_ROOM];
    private long[] detents = new long[FIRST_ROOM];
    private boolean[] cued = new boolean[FIRST_ROOM];
    private int size;
    private int within;
    private double sum;
    private boolean asked;
    private long began;

    /** @param width samples of a millisecond */
    TrackBuilder(String session, String name, int width) {
        this.session = session;
        this.name = name;
        this.width = width;
    }

    /** One sample; times rise. */
    void add(long sampleMicros, double milliNewtons, long detentsSoFar, boolean pressAskedFor) {
        if (within == 0) {
            began = sampleMicros;
        }
        sum += milliNewtons;
        asked |= pressAskedFor;
        if (++within < width) {
            return;
        }
        if (size == micros.length) {
            micros = Arrays.copyOf(micros, 2 * size);
            force = Arrays.copyOf(force, 2 * size);
            detents = Arrays.copyOf(detents, 2 * size);
            cued = Arrays.copyOf(cued, 2 * size);
        }
        micros[size] = began;
        force[size] = sum / width;
        detents[size] = detentsSoFar;
        cued[size++] = asked;
        within = 0;
        sum = 0;
        asked = false;
    }

    boolean isEmpty() {
        return size < 2;
    }

    ForceTrack build() {
        return new ForceTrack(
                session,
                name,
                Arrays.copyOf(micros, size),
                Arrays.copyOf(force, size),
                Arrays.copyOf(detents, size),
                Arrays.copyOf(cued, size));
    }
}
