package clickweight.core.force;

/**
 * What the wheel's own force channel reads more or less at each of the 24 places of a turn, because no axle is round.
 * Learned while nothing rests on the wheel, held for the run only: where the wheel stands at power-up is not known.
 */
final class WheelRunOut {
    /** Detents of a turn. */
    static final int PLACES = 24;

    /** A sixteenth of what is left per step of learning, one each 32 ms: half a second at a place. */
    private static final int LEARNING_SHIFT = 4;

    private final int[] offsets = new int[PLACES];
    private int place;

    /** The wheel moved by so many detents, either way, less than a turn. */
    void moved(int detents) {
        int next = place + detents;
        if (next >= PLACES) {
            next -= PLACES;
        } else if (next < 0) {
            next += PLACES;
        }
        place = next;
    }

    /** At rest here, this is left over; {@code limit} bounds what is learned, levels. */
    void learn(int leftOver, int limit) {
        int wanted = offsets[place] + (leftOver >> LEARNING_SHIFT);
        offsets[place] = wanted > limit ? limit : wanted < -limit ? -limit : wanted;
    }

    /** What is learned for where the wheel stands, in levels. */
    int offset() {
        return offsets[place];
    }

    /** Learned for another unit of force. */
    void restart() {
        for (int i = 0; i < PLACES; i++) {
            offsets[i] = 0;
        }
    }
}
