package clickweight.core.force;

import clickweight.protocol.Buttons;
import clickweight.protocol.message.InputEvent;

/**
 * The force channels that the board has, each with its button. Channel numbers are button numbers.
 *
 * <p>Order of calls: {@link #calibrate} each channel, {@link #configure} each, then {@link #sample} for ever; the others at
 * any time.
 */
public final class ForceBank {
    private final int channelMask;
    private final ForceTuning tuning = new ForceTuning();
    private final ForceChannel[] channels = new ForceChannel[Buttons.COUNT];
    private final int[] operatingMilliNewtons = new int[Buttons.COUNT];
    private final int[] releaseMilliNewtons = new int[Buttons.COUNT];
    private final WheelRunOut runOut = new WheelRunOut();
    private int calibrations;

    /** One bit per channel that exists; none of them is pressed before it has a calibration. */
    public ForceBank(int channelMask) {
        this.channelMask = channelMask;
        SharedForce sharedForce = new SharedForce(tuning, channels, channelMask);
        for (int channel = 0; channel < Buttons.COUNT; channel++) {
            channels[channel] = new ForceChannel(tuning, sharedForce, runOut, channel == Buttons.WHEEL);
        }
    }

    /** Tare in 1/16 count, span in nanonewtons per count, its uncertainty in parts per million; in force at once. */
    public void calibrate(int channel, int tareSixteenths, int spanNanoNewtonsPerCount, int spanUncertaintyPpm) {
        channels[channel].calibrate(tareSixteenths, spanNanoNewtonsPerCount, spanUncertaintyPpm);
        setThresholds(channel);
        calibrations++;
    }

    /** Forces in millinewtons, for one channel; valid from its next sample. */
    public void configure(int channel, int operating, int release, int filterShift) {
        operatingMilliNewtons[channel] = operating;
        releaseMilliNewtons[channel] = release;
        channels[channel].filterShift(filterShift);
        setThresholds(channel);
    }

    private void setThresholds(int channel) {
        ForceChannel force = channels[channel];
        force.thresholds(force.levelAt(operatingMilliNewtons[channel]), force.levelAt(releaseMilliNewtons[channel]));
    }

    /**
     * Rapid trigger of one channel, off by default; after its calibration, and again after another one. Millinewtons.
     *
     * @param pressDelta rise from the lowest force that presses; 0 turns it off. Too small: a trembling finger clicks
     * @param releaseDelta fall from the highest force that releases. Both are at least six standard deviations of the noise
     * @param bottom at or below it always released. Too small: rest clicks. Too large: light presses are lost
     * @param top forces above count as this one. Too small: no more than a plain threshold. Too large: a hard press is
     *     released by a small tremor at its top
     */
    public void configureRapid(int channel, int pressDelta, int releaseDelta, int bottom, int top) {
        channels[channel].rapid(pressDelta, releaseDelta, bottom, top);
    }

    /**
     * See {@link ForceTuning#DEFAULT_JUMP} and {@link ForceTuning#DEFAULT_EVIDENCE}.
     *
     * @param sharedIsKnock whether a force that all channels share presses and releases nothing; on by default
     */
    public void configureDisturbances(int jumpMilliNewtons, int evidenceHalfSigmas, boolean sharedIsKnock) {
        tuning.disturbances(jumpMilliNewtons, evidenceHalfSigmas, sharedIsKnock);
    }

    /** Rest tracking; see {@link ForceTuning} for each. A band of 0 turns it off; what is corrected by then stays. */
    public void configureRest(
            int towardsPerSecond, int awayPerSecond, int bandMilliNewtons, int limitMilliNewtons, int holdMillis) {
        tuning.rest(towardsPerSecond, awayPerSecond, bandMilliNewtons, limitMilliNewtons, holdMillis);
    }

    /**
     * Takes one raw sample of a channel that exists.
     *
     * @return whether the calibration of the channel changed, because a tare ended
     */
    public boolean sample(int channel, int counts) {
        boolean tared = channels[channel].sample(counts);
        if (tared) {
            setThresholds(channel);
            calibrations++;
        }
        return tared;
    }

    /** Rises whenever levels mean other forces than before: compare with what was seen last. */
    public int calibrations() {
        return calibrations;
    }

    /** The wheel moved by so many detents, less than a turn: what its carrier reads at rest may be another. */
    public void wheelMoved(int detents) {
        runOut.moved(detents);
        channels[Buttons.WHEEL].correct();
    }

    /** Begins a tare of the channels of the mask; each ends by itself, see {@link #sample}. */
    public void startTare(int mask) {
        for (int channel = 0; channel < Buttons.COUNT; channel++) {
            if ((mask & channelMask & 1 << channel) != 0) {
                channels[channel].startTare();
            }
        }
    }

    /** Whether the channel's force says pressed. */
    public boolean actuated(int channel) {
        return channels[channel].actuated();
    }

    /** Whether the channel was loaded when its first sample came and has not been near to rest since. */
    public boolean heldAtBoot(int channel) {
        return channels[channel].heldAtBoot();
    }

    /** Force now in 1/64 count, drift of rest taken off: to be compared with {@link #levelAt}. */
    public int level(int channel) {
        return channels[channel].level();
    }

    /** The level of a force in millinewtons, which changes with a calibration and a tare: see {@link #calibrations}. */
    public int levelAt(int channel, int milliNewtons) {
        return channels[channel].levelAt(milliNewtons);
    }

    /** The force of a level in millinewtons, of a channel that exists. */
    public int milliNewtonsAt(int channel, int level) {
        return channels[channel].milliNewtonsAt(level);
    }

    /** Force now in millinewtons, or {@link InputEvent#NO_FORCE} when there is no such channel. */
    public int milliNewtons(int channel) {
        return has(channel) ? channels[channel].milliNewtons() : InputEvent.NO_FORCE;
    }

    /** Whether the board has the channel. */
    public boolean has(int channel) {
        return (channelMask & 1 << channel) != 0;
    }

    /** One bit per channel that exists. */
    public int channelMask() {
        return channelMask;
    }

    /** The channel, for its calibration. */
    public ForceChannel channel(int channel) {
        return channels[channel];
    }
}
