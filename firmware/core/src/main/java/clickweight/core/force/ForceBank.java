package clickweight.core.force;

import clickweight.protocol.Buttons;
import clickweight.protocol.message.InputEvent;

/** The force channels that the board has, each with its detector. Channel numbers are button numbers. */
public final class ForceBank {
    private final int channelMask;
    private final ForceChannel[] channels = new ForceChannel[Buttons.COUNT];
    private final ActuationDetector[] detectors = new ActuationDetector[Buttons.COUNT];
    private final int[] operatingMilliNewtons = new int[Buttons.COUNT];
    private final int[] releaseMilliNewtons = new int[Buttons.COUNT];

    /** One bit per channel that exists; none of them is pressed before it has a calibration. */
    public ForceBank(int channelMask) {
        this.channelMask = channelMask;
        for (int channel = 0; channel < Buttons.COUNT; channel++) {
            channels[channel] = new ForceChannel(0, 0);
            detectors[channel] = new ActuationDetector();
        }
    }

    /** Tare in 1/16 count, span in nanonewtons per count, its uncertainty in parts per million; in force at once. */
    public void calibrate(int channel, int tareSixteenths, int spanNanoNewtonsPerCount, int spanUncertaintyPpm) {
        channels[channel].calibrate(tareSixteenths, spanNanoNewtonsPerCount, spanUncertaintyPpm);
        setThresholds(channel);
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
        detectors[channel].configure(
                force.levelAt(operatingMilliNewtons[channel]), force.levelAt(releaseMilliNewtons[channel]));
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
        }
        detectors[channel].update(channels[channel].level());
        return tared;
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
        return detectors[channel].actuated();
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
