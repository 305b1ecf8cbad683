package clickweight.core.encoder;

import clickweight.protocol.message.WheelLearn;

/**
 * Finds out how many steps a detent has while someone turns the wheel notch by notch: the wheel comes to rest on places
 * that are a multiple of it apart.
 *
 * <pre>
 * place      0   2       4           6  7  8     8
 * rest      |   |       |           |     |
 * modulo 4   0   2       0           2     0           even both: 2 steps a detent
 * </pre>
 *
 * <p>A finger stops between two notches now and then: one rest in {@link #RESTS_PER_STRAY} may lie anywhere. Rests are
 * counted by their place modulo 4; there is an answer once there were {@link #RESTS_NEEDED}, at different notches.
 */
public final class StepsLearner {
    /** Not learning, not yet certain, or not certain in time. */
    public static final int UNKNOWN = 0;

    /**
     * Turned at random, all but two of 24 rests lie at even places by chance once in
     * 28 000 times; of 12 rests, 1 in 150.
     */
    public static final int RESTS_NEEDED = WheelLearn.RESTS_NEEDED;

    /** Of so many rests one may be a finger's. */
    public static final int RESTS_PER_STRAY = 12;

    private static final int PLACES = 4;

    private final int[] restsAt = new int[PLACES];
    private boolean learning;
    private boolean moved;
    private int place;
    private int rests;
    private int answer;
    private int timeoutMicros;
    private int startMicros;

    /** Begins. Gives up so many microseconds later, at most 2^30. */
    public void start(int nowMicros, int giveUpAfterMicros) {
        for (int i = 0; i < PLACES; i++) {
            restsAt[i] = 0;
        }
        learning = true;
        moved = false;
        place = 0;
        rests = 0;
        answer = UNKNOWN;
        startMicros = nowMicros;
        timeoutMicros = giveUpAfterMicros;
    }

    /** Learns no longer; an answer that was found stays. */
    public void stop() {
        learning = false;
    }

    /** A step, +1 or -1. */
    public void step(int direction) {
        place += direction;
        moved = true;
    }

    /** The wheel came to rest: no step for {@link Wheel#REST_MICROS}. A rest without a step since the last is none. */
    public void rest() {
        if (!learning || !moved) {
            return;
        }
        moved = false;
        restsAt[place & 3]++;
        rests++;
        if (rests >= RESTS_NEEDED) {
            decide();
        }
    }

    /** Each pass while learning: gives up at its time. */
    public void poll(int nowMicros) {
        if (learning && nowMicros - startMicros >= timeoutMicros) {
            learning = false;
        }
    }

    private void decide() {
        int strays = rests / RESTS_PER_STRAY;
        int most = 0;
        int mostPair = 0;
        for (int i = 0; i < PLACES; i++) {
            most = restsAt[i] > most ? restsAt[i] : most;
            int pair = restsAt[i] + restsAt[i + 2 & 3];
            mostPair = pair > mostPair ? pair : mostPair;
        }
        if (rests - most <= strays) {
            answer = 4;
        } else if (rests - mostPair <= strays) {
            answer = mostPair - most > strays ? 2 : UNKNOWN;
        } else {
            answer = rests - mostPair > 2 * strays ? 1 : UNKNOWN;
        }
        learning = answer == UNKNOWN;
    }

    /** Whether it still waits for rests. */
    public boolean learning() {
        return learning;
    }

    /** Rests seen since start. */
    public int rests() {
        return rests;
    }

    /** Steps of a detent, 1, 2 or 4, once certain; {@link #UNKNOWN} before, and after giving up. */
    public int stepsPerDetent() {
        return answer;
    }
}
