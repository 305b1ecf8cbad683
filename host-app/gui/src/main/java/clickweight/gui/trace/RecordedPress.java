package clickweight.gui.trace;

import clickweight.protocol.ForceScale;

/**
 * One touch of one button, from rest to rest, in counts: what is needed to judge it again.
 *
 * @param button 0 = left to 3 = middle
 * @param firstSample number of its first sample in the stream
 * @param counts one for each sample; the first ones are rest
 * @param periodMicros from one sample to the next
 * @param calibration what turns counts into force
 * @param madeAt sample at which the contact closed first; below 0 where it did not, or there is none
 * @param pressedAt samples (from 0 on) at which the mouse reported a press; empty for a touch that was none
 * @param detents notches the wheel turned meanwhile
 */
@SuppressWarnings("ArrayRecordComponent") // a recording is not compared, and copies would cost what is being saved
public record RecordedPress(
        int button,
        long firstSample,
        int[] counts,
        int periodMicros,
        ChannelScale calibration,
        int madeAt,
        int[] pressedAt,
        int detents) {

    /** Whether the mouse reported a press. */
    public boolean reported() {
        return pressedAt.length > 0;
    }

    /** Force of a sample by the calibration alone, mN. */
    public double milliNewtons(int sample) {
        return ForceScale.milliNewtonsExact(
                counts[sample], calibration.tareSixteenths(), calibration.spanNanoNewtonsPerCount());
    }

    /**
     * Greatest force until the contact closed, else until the press was reported, else of the whole touch, in means of 1 ms, mN: what
     * the finger had to reach.
     */
    public double peakMilliNewtons() {
        int end = madeAt >= 0 ? madeAt + 1 : reported() ? pressedAt[0] + 1 : counts.length;
        int width = Math.max(1, 1000 / periodMicros);
        long sum = 0;
        long greatest = Long.MIN_VALUE;
        for (int sample = 0; sample < end; sample++) {
            sum += counts[sample];
            if (sample >= width) {
                sum -= counts[sample - width];
            }
            if (sample >= width - 1) {
                greatest = Math.max(greatest, sum);
            }
        }
        double counted = greatest == Long.MIN_VALUE ? counts[0] : (double) greatest / width;
        return calibration.milliNewtons(counted);
    }
}
