package clickweight.core.telemetry;

import clickweight.core.board.ForceAdc;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Telemetry;

/**
 * Force samples in batches: every {@code divisor}-th sample of the wanted channels, raw counts.
 *
 * <p>A batch goes out when it is full, when a gap ends it, when its first sample is {@link #MAX_AGE_MICROS} old, or when
 * streaming stops. While the link is full, samples wait in the ring; when that is full too, they are dropped and the
 * batch behind the gap says how many.
 */
public final class SampleStream {
    /** A slow stream sends part-filled batches, so that the bench's picture is not older than this. */
    public static final int MAX_AGE_MICROS = 20000;

    private static final int TOLERANCE_MICROS = Telemetry.PERIOD_UNIT_MICROS / 2;

    private final ForceAdc adc;
    private final MessageSender sender;
    private final SampleRing ring = new SampleRing();
    private final Telemetry batch = new Telemetry();
    private final byte[] message = new byte[Frames.MAX_MESSAGE_LENGTH];
    private boolean active;
    private int divisor = 1;
    private int channelMask;
    private int skip;
    private int sequence;
    private int overflows;

    /** Streams from {@code adc} to {@code sender}. */
    public SampleStream(ForceAdc adc, MessageSender sender) {
        this.adc = adc;
        this.sender = sender;
    }

    /** Begins, or begins anew: {@code divisor} 1 to 255, {@code channelMask} of channels that exist. */
    public void start(int everyDivisor, int channels) {
        active = true;
        divisor = everyDivisor;
        channelMask = channels;
        skip = 0;
        overflows = adc.overflows();
        ring.clear();
    }

    /** Takes no more samples; what waits is still sent. */
    public void stop() {
        active = false;
    }

    /** Whether samples are being taken. */
    public boolean active() {
        return active;
    }

    /** Channels being sent. */
    public int channelMask() {
        return channelMask;
    }

    /** Takes the converter's current set of samples. */
    public void sample() {
        if (!active) {
            return;
        }
        int nowLost = adc.overflows();
        ring.addLost(nowLost - overflows);
        overflows = nowLost;
        if (skip > 0) {
            skip--;
            return;
        }
        skip = divisor - 1;
        ring.add(adc);
    }

    /** Sends the batches that are due and fit the link. */
    void poll(int nowMicros) {
        while (ring.size() > 0 && due(nowMicros)) {
            int count = ring.run(periodMicros(), TOLERANCE_MICROS, Telemetry.MAX_SAMPLES);
            if (!sender.send(fill(count), MessageSender.BATCH)) {
                return;
            }
            sequence++;
            ring.remove(count);
        }
    }

    private boolean due(int nowMicros) {
        return ring.size() >= Telemetry.MAX_SAMPLES || !active || nowMicros - ring.micros(0) >= MAX_AGE_MICROS;
    }

    private int periodMicros() {
        return adc.samplePeriodMicros() * divisor;
    }

    private Telemetry fill(int count) {
        batch.begin(message, 0, adc.widthBits());
        batch.sequence(sequence)
                .firstMicros(ring.micros(0))
                .channelMask(channelMask)
                .count(count)
                .periodMicros(periodMicros())
                .drops(ring.lostBefore(0));
        for (int sample = 0; sample < count; sample++) {
            int slot = 0;
            for (int channel = 0; channel < ForceAdc.MAX_CHANNELS; channel++) {
                if ((channelMask & 1 << channel) != 0) {
                    batch.counts(sample, slot++, ring.counts(sample, channel));
                }
            }
        }
        return batch;
    }
}
