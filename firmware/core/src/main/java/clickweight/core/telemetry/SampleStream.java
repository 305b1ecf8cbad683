package clickweight.core.telemetry;

import clickweight.core.board.ForceAdc;
import clickweight.core.port.MessagePort;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Telemetry;

/**
 * Force samples in batches: every {@code divisor}-th sample of the wanted channels, raw counts. Samples are packed as they
 * come, three a poll at most, so that no poll has to do the work of a whole batch:
 *
 * <pre>
 * sample   1   2   3   4   5   6   7   8   9   1
 * packed   |1  |2  |3  |4  |5  |6  |7  |8  |9 -> sent |1
 * </pre>
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

    /** Faster than they come: a stream that had to wait catches up. */
    private static final int PACKED_PER_POLL = 3;

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
    private int channels;
    private int batchSamples = Telemetry.MAX_SAMPLES;
    private int packed;
    private boolean ended;
    private boolean behind;
    private int skip;
    private int sequence;
    private int overflows;

    /** Streams from {@code adc} to {@code port}. */
    public SampleStream(ForceAdc adc, MessagePort port) {
        this.adc = adc;
        this.port = port;
        resend = new BatchResend(archive, port);
    }

    /** Begins, or begins anew: {@code divisor} 1 to 255, {@code wantedChannels} that exist, at least one. */
    public void start(int everyDivisor, int wantedChannels) {
        active = true;
        divisor = everyDivisor;
        channelMask = wantedChannels;
        channels = Integer.bitCount(wantedChannels);
        batchSamples = Telemetry.mostSamples(port.longestMessage(), adc.widthBits(), channels);
        skip = 0;
        overflows = adc.overflows();
        clear();
    }

    private void clear() {
        ring.clear();
        packed = 0;
        ended = false;
        behind = false;
    }

    /** Takes no more samples; what waits is still sent. */
    public void stop() {
        active = false;
    }

    /** Takes no more samples and sends nothing more: the bench that asked is gone. */
    public void abandon() {
        active = false;
        clear();
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

    /**
     * Packs what came and sends the batch when it is due; batches that were sent before only when none is.
     *
     * @return whether a fresh batch was sent
     */
    boolean poll(int nowMicros) {
        pack();
        boolean due = packed > 0 && due(nowMicros);
        if (due) {
            batch.count(packed);
            if (!port.send(batch, MessagePort.BATCH)) {
                behind = true;
                return false;
            }
            keep();
            sequence++;
            ring.remove(packed);
            packed = 0;
            ended = false;
        }
        behind = ring.size() >= batchSamples;
        resend.poll();
        return due;
    }

    /** Whether samples waited after the last poll that a batch could have taken: the port was full. */
    boolean behind() {
        return behind;
    }

    /** Some of what came; the head of a batch takes as long as the samples that go without it. */
    private void pack() {
        int most = packed == 0 ? 1 : PACKED_PER_POLL;
        for (int i = 0; i < most && !full() && packed < ring.size(); i++) {
            if (packed == 0) {
                begin();
            } else if (!ring.follows(packed, periodMicros(), TOLERANCE_MICROS)) {
                ended = true;
                return;
            }
            put(packed * channels);
            packed++;
        }
    }

    private void put(int firstIndex) {
        if (channels == ForceAdc.MAX_CHANNELS && adc.widthBits() == 12) {
            batch.pairAt(firstIndex, ring.counts(packed, 0), ring.counts(packed, 1));
            batch.pairAt(firstIndex + 2, ring.counts(packed, 2), ring.counts(packed, 3));
            return;
        }
        int index = firstIndex;
        for (int channel = 0; channel < ForceAdc.MAX_CHANNELS; channel++) {
            if ((channelMask & 1 << channel) != 0) {
                batch.countsAt(index++, ring.counts(packed, channel));
            }
        }
    }

    private void begin() {
        batch.begin(message, 0, adc.widthBits());
        batch.sequence(sequence)
                .firstMicros(ring.micros(0))
                .channelMask(channelMask)
                .periodMicros(periodMicros())
                .drops(ring.lostBefore(0));
    }

    private boolean full() {
        return ended || packed == batchSamples;
    }

    /** Full, or all there is and old enough or the last of it. */
    private boolean due(int nowMicros) {
        boolean waited = !active || nowMicros - ring.micros(0) >= MAX_AGE_MICROS;
        return full() || (packed == ring.size() && waited);
    }

    private void keep() {
        if (port.keepsBatches()) {
            archive.add(batch);
        } else {
            archive.forget(sequence);
        }
    }

    private int periodMicros() {
        return adc.samplePeriodMicros() * divisor;
    }
}
