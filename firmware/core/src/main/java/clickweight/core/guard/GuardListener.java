package clickweight.core.guard;

import clickweight.protocol.message.Suppressed;

/** Hears what the guards let through and what they did not. */
public interface GuardListener {
    /**
     * A press that looked meant was not reported. Told once, when it is over.
     *
     * @param reason one of the constants of {@link Suppressed}
     * @param peakLevel greatest level of the wheel's force channel meanwhile, 1/64 count; 0 without a force channel
     * @param wheelSteps sum of the wheel's steps since start, signed, at the peak
     */
    void suppressed(int reason, int peakLevel, int wheelSteps);

    /** A press or a release moved the wheel by so many detents, signed: they are not scrolled. */
    void dropped(int detents);

    /** Motion of the wheel to be scrolled now: units of 1/120 detent, and detents completed; both signed. */
    void scrolled(int units, int detents);
}
