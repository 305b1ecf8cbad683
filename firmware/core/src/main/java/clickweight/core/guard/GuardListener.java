package clickweight.core.guard;

/** Hears what the guards let through and what they did not. */
public interface GuardListener {
    /** Reason: the finger had just landed on the wheel. */
    int LANDING = 1;

    /** Reason: the wheel turned. */
    int SCROLLING = 2;

    /** Reason: the wheel had turned a moment before. */
    int AFTER_SCROLLING = 3;

    /** Reason: a press or a release moved the wheel by a detent and no more. */
    int LONE_DETENT = 4;

    /** Reason: the finger only rested, heavily. */
    int RESTING = 5;

    /**
     * Something that looked meant was not reported. Told once, when it is over.
     *
     * @param reason one of those above
     * @param peakLevel greatest level of the wheel's force channel meanwhile, 1/64 count; 0 for a lone detent or without a
     *     force channel
     * @param wheelPhase sum of the wheel's steps since start, signed, at the peak; for lone detents their signed
     *     number
     * @param micros when it was over
     */
    void suppressed(int reason, int peakLevel, int wheelPhase, int micros);

    /** Motion of the wheel to be scrolled now: units of 1/120 detent, and detents completed; both signed. */
    void scroll(int units, int detents);
}
