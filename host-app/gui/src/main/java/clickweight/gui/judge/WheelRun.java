package clickweight.gui.judge;

import clickweight.gui.trace.ChannelScale;

/**
 * The wheel's force channel over one stretch of a session, sample by sample, with what the wheel did: what the scroll guard is judged on.
 *
 * @param session that it belongs to
 * @param scale what turns counts into force
 * @param periodMicros from one sample to the next
 * @param counts one for each sample
 * @param steps of the wheel: number of the sample before which each came, rising
 * @param directions +1 or -1 of each step
 * @param cued whether a press was asked for at each sample
 */
@SuppressWarnings("ArrayRecordComponent") // a recording is not compared
public record WheelRun(
        String session,
        ChannelScale scale,
        int periodMicros,
        short[] counts,
        int[] steps,
        byte[] directions,
        boolean[] cued) {}
