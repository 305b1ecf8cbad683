package clickweight.core.telemetry;

import clickweight.core.board.ForceAdc;
import clickweight.core.port.MessagePort;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Telemetry;

/**
 * Force samples in batches: every {@code divisor}-th sample of the wanted channels, raw counts.
 *
 * <p>A batch goes out when it is full, when a gap ends it, when its first sample is {@link #MAX_AGE_MICROS} old, or when
 * streaming stops. While the link is full, samples wait in the ring; when that is full too, they are dropped and the
 * batch behind the gap says how many. A batch holds as many samples as fit a message of the port. Where the port keeps
 * batches, the last ones can be sent again.
 */
public final class SampleStream {
    /** A slow stream sends part-filled batches, so that the bench's picture is not older than this. */
    public static final int MAX_AGE_MICROS = 20000;

    private static final int TOLERANCE_MICROS = Telemetry.PERIOD_UNIT_MICROS / 2;

    private final ForceAdc adc;
    private final MessagePort port;
    private final SampleRing ring = new SampleRing();
    private final BatchArchive archive = new BatchArchive();
    private final BatchResend resend;
    private final Telemetry batch = new Telemetry();
    private final byte[] message = new byte[Frames.MAX_MESSAGE_LENGTH];
    private boolean active;
    private int divisor = 1;
    private int channelMask;
    private int batchSamples = Telemetry.MAX_SAMPLES;
    private int skip;
    private int sequence;
    private int overflows;

    /** Streams from {@code adc} to {@code port}. */
    public SampleStream(ForceAdc adc, MessagePort port) {
        this.adc = adc;
        this.port = port;
        resend = new BatchResend(archive, port);
    }

    /** Begins, or begins anew: {@code divisor} 1 to 255, {@code channelMask} of channels that exist, at least one. */
    public void start(int everyDivisor, int channels) {
        active = true;
        divisor = everyDivisor;
        channelMask = channels;
        batchSamples = Telemetry.mostSamples(port.longestMessage(), adc.widthBits(), Integer.bitCount(channels));
        skip = 0;
        overflows = adc.overflows();
        ring.clear();
    }

    /** Takes no more samples; what waits is still sent. */
    public void stop() {
        active = false;
    }

    /** Takes no more samples and sends nothing more: the bench that asked is gone. */
    public void abandon() {
        active = false;
        ring.clear();
        resend.abandon();
    }

    /** The batches that can be sent again. */
    public BatchResend resend() {
        return resend;
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

    /** Sends the batches that are due and fit the port; those that were sent before only when none is due. */
    void poll(int nowMicros) {
        while (ring.size() > 0 && due(nowMicros)) {
            int count = ring.run(periodMicros(), TOLERANCE_MICROS, batchSamples);
            if (!port.send(fill(count), MessagePort.BATCH)) {
                return;
            }
            keep();
            sequence++;
            ring.remove(count);
        }
        resend.poll();
    }

    private void keep() {
        if (port.keepsBatches()) {
            archive.add(batch);
        } else {
            archive.forget(sequence);
        }
    }

    private boolean due(int nowMicros) {
        return ring.size() >= batchSamples || !active || nowMicros - ring.micros(0) >= MAX_AGE_MICROS;
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
