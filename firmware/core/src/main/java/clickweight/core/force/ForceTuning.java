package clickweight.core.force;

/**
 * What of the judgement of force can be chosen, the same for all channels; every value may change live and holds from the
 * next sample. Forces are in millinewtons, at most {@link #MOST_MILLI_NEWTONS}.
 */
public final class ForceTuning {
    /** Largest force of this class: it is turned into levels in 32 bits. */
    public static final int MOST_MILLI_NEWTONS = 500;

    /**
     * Force by which a sample may differ from the last believed one, beside four standard deviations of the noise. 0 (off) to
     * 500. A hard tap rises at 0.3 N/ms, 40 mN in the 125 us of a sample. Too small: hard taps wait three samples, 375 us.
     * Too large: spikes up to it are believed.
     */
    public static final int DEFAULT_JUMP = 50;

    /**
     * Rest follows a reading below it so fast, mN/s, 0 to 500. Too small: after a wrong rest, more force than chosen is asked
     * for. Too large: a knock's negative half is learned.
     */
    public static final int DEFAULT_AWAY = 40;

    /**
     * Rest follows a reading above it so fast, mN/s, 0 to 500. Too small: warming is not kept up with, some
     * 3 mN/s, half of the time frozen or held. Too large: a finger
     * that lies on the button becomes rest.
     */
    public static final int DEFAULT_TOWARDS = 10;

    /**
     * Readings this near to rest may be rest, mN, 0 (no tracking) to 500. Too small: a drift between two looks is lost for
     * good. Too large: a finger's weight is learned; the lightest ones are some 100 mN.
     */
    public static final int DEFAULT_BAND = 80;

    /**
     * Rest stays this near to the calibrated one, mN, 0 to 500. Too small: a large drift is not followed to its end. Too
     * large: a wrong rest can double the force of a light button.
     */
    public static final int DEFAULT_LIMIT = 150;

    /**
     * Rest is not followed so long after a release, ms, 0 to 4000. Too small: the spring-back is learned. Too large: drift is
     * not followed while somebody clicks.
     */
    public static final int DEFAULT_HOLD = 500;

    /**
     * Force beyond the threshold, summed over samples, that a clear rise or fall needs, in halves of the noise's standard
     * deviation, 0 to 16. Too small: noise reports a press before its force is there, one in twenty at 3, one in 5000 at 8.
     * Too large: each click is later, by a sixth of a sample (0.02 ms) for each.
     */
    public static final int DEFAULT_EVIDENCE = 10;

    private int jump = DEFAULT_JUMP;
    private int away = DEFAULT_AWAY;
    private int towards = DEFAULT_TOWARDS;
    private int band = DEFAULT_BAND;
    private int limit = DEFAULT_LIMIT;
    private int holdMillis = DEFAULT_HOLD;
    private int evidence = DEFAULT_EVIDENCE;
    private boolean sharedEvidence = true;

    /** The two defaults say what they do; and whether a force that all channels share is taken for a knock. */
    void disturbances(int jumpMilliNewtons, int evidenceHalfSigmas, boolean sharedIsKnock) {
        jump = jumpMilliNewtons;
        evidence = evidenceHalfSigmas;
        sharedEvidence = sharedIsKnock;
    }

    /** Rest tracking: the constants say what each does. */
    void rest(int towardsPerSecond, int awayPerSecond, int bandMilliNewtons, int limitMilliNewtons, int newHoldMillis) {
        towards = towardsPerSecond;
        away = awayPerSecond;
        band = bandMilliNewtons;
        limit = limitMilliNewtons;
        holdMillis = newHoldMillis;
    }

    int jump() {
        return jump;
    }

    int away() {
        return away;
    }

    int towards() {
        return towards;
    }

    int band() {
        return band;
    }

    int limit() {
        return limit;
    }

    int holdMillis() {
        return holdMillis;
    }

    int evidence() {
        return evidence;
    }

    boolean sharedEvidence() {
        return sharedEvidence;
    }
}
