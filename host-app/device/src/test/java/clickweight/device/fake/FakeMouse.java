package clickweight.device.fake;

import clickweight.device.transport.Transport;
import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.Telemetry;

/**
 * A scripted mouse and its wire in virtual time: answers requests, streams counts that rise by one a sample, and
 * misbehaves on demand. Waiting costs no time; a read that finds nothing moves the clock on.
 */
public final class FakeMouse implements Transport {
    public static final int PERIOD_MICROS = 125;
    public static final int BATCH_SAMPLES = 9;
    private static final int WIDTH_BITS = 12;

    private final FrameDecoder requests = new FrameDecoder();
    private final FakeAnswers answers = new FakeAnswers(this);
    private final FakeLine line = new FakeLine();
    private final byte[] message = new byte[192];
    private long now;
    private boolean streaming;
    private int channelMask;
    private int divisor = 1;
    private long nextSample;
    private int sample;
    private int sequence;
    private int dropsDue;
    private boolean gone;
    private boolean closed;
    private int deaf;
    private boolean bootloaderAsked;
    private boolean stuck;

    /** What the next mouse reports of itself. */
    public FakeMouse version(int major, int minor) {
        answers.major = major;
        answers.minor = minor;
        return this;
    }

    public FakeMouse serial(int lastByte) {
        answers.serialLastByte = lastByte;
        return this;
    }

    /** Which board it is, and which build of firmware 0.{@code minor}.0 it runs. */
    public FakeMouse runs(int boardRevision, int minor, int buildId) {
        answers.boardRevision = boardRevision;
        answers.firmwareMinor = minor;
        answers.buildId = buildId;
        return this;
    }

    /** Its firmware is from before the request to reset into the boot loader. */
    public FakeMouse withoutBootloaderRequest() {
        answers.knowsBootloader = false;
        return this;
    }

    /** Device time begins here: near 2^32 it soon wraps. */
    public FakeMouse startAt(long micros) {
        now = micros;
        return this;
    }

    /** Does not hear the next {@code count} requests. */
    public FakeMouse deafFor(int count) {
        deaf = count;
        return this;
    }

    /** Streams from the start on, as if another bench had asked. */
    public FakeMouse alreadyStreaming() {
        stream(1, 15);
        return this;
    }

    /** Bytes on the line that no mouse sent. */
    public FakeMouse noise(byte... bytes) {
        line.put(bytes);
        return this;
    }

    /** Tells of a fault, noticed at a time of its own. */
    public FakeMouse tellFault(int cause, int detail, long micros) {
        Fault fault =
                new Fault().begin(message, 0).cause(cause).micros((int) micros).detail(detail);
        send(message, fault.length());
        return this;
    }

    /** From now on one bit in every frame is wrong. */
    public void damageFrames(boolean damage) {
        line.damage = damage;
    }

    /** The next batches get lost on the way. */
    public void loseBatches(int count) {
        line.loseTelemetry = count;
    }

    /** The device drops samples. */
    public void drop(int samples) {
        dropsDue += samples;
        sample += samples;
        nextSample += (long) samples * PERIOD_MICROS * divisor;
    }

    /** The cable is pulled. */
    public void unplug() {
        gone = true;
    }

    /** All bytes that were put on the line. */
    public long bytesSent() {
        return line.total;
    }

    public int samplesSent() {
        return sample;
    }

    public boolean isStreaming() {
        return streaming;
    }

    public boolean isClosed() {
        return closed;
    }

    void bootloader(boolean asked) {
        bootloaderAsked = asked && !stuck;
    }

    /** Says yes to the request and does not follow it. */
    public void staysOutOfBootloader() {
        stuck = true;
    }

    /** Its flash reads back differently. */
    public void refuseCommits() {
        answers.commitsFail = true;
    }

    /** It is saving, and does not go into its boot loader meanwhile. */
    public void refuseBootloader() {
        answers.busySaving = true;
    }

    /** It answers with less than an identity, as firmware before the first of this project. */
    public FakeMouse tellsLittleOfItself() {
        answers.identityLength--;
        return this;
    }

    /** From now on it answers every request with its identity. */
    public void misunderstandRequests() {
        answers.misunderstands = true;
    }

    /** Its list of settings breaks off. */
    public void endSettingsAfter(int count) {
        answers.settingsTold = count;
    }

    /** It knows the request to look at its wheel and cannot do it now. */
    public void refuseToLookAtItsWheel() {
        answers.wheelStatus = Status.BUSY;
    }

    /** How often its settings were saved. */
    public int commits() {
        return answers.commits;
    }

    /** Whether it was sent into its boot loader. */
    public boolean isInBootloader() {
        return bootloaderAsked;
    }

    void send(byte[] bytes, int length) {
        line.send(bytes, length);
    }

    void stream(int everyDivisor, int mask) {
        streaming = true;
        divisor = everyDivisor;
        channelMask = mask;
        nextSample = now + PERIOD_MICROS;
    }

    void stop() {
        streaming = false;
    }

    long deviceMicros() {
        return now;
    }

    @Override
    public int read(byte[] bytes, int offset, int length, long timeoutMicros) {
        if (gone) {
            return GONE;
        }
        long until = now + timeoutMicros;
        while (line.isEmpty() && streaming && due() <= until) {
            now = Math.max(now, due());
            sendBatch();
        }
        if (line.isEmpty()) {
            now = until;
        }
        return line.take(bytes, offset, length);
    }

    private long due() {
        return nextSample + (long) (BATCH_SAMPLES - 1) * PERIOD_MICROS * divisor;
    }

    private void sendBatch() {
        Telemetry batch = new Telemetry()
                .begin(message, 0, WIDTH_BITS)
                .sequence(sequence++)
                .firstMicros((int) nextSample)
                .channelMask(channelMask)
                .count(BATCH_SAMPLES)
                .periodMicros(PERIOD_MICROS * divisor)
                .drops(dropsDue);
        dropsDue = 0;
        for (int i = 0; i < BATCH_SAMPLES; i++, sample++) {
            for (int slot = 0; slot < Integer.bitCount(channelMask); slot++) {
                batch.counts(i, slot, sample + slot & 0xFFF);
            }
        }
        nextSample += (long) BATCH_SAMPLES * PERIOD_MICROS * divisor;
        send(message, batch.length());
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int taken = 0;
        while (taken < length) {
            taken += requests.feed(bytes, offset + taken, length - taken);
            if (requests.messageReady()) {
                if (deaf > 0) {
                    deaf--;
                } else {
                    answers.answer(requests.message());
                }
            }
        }
    }

    @Override
    public long nowMicros() {
        return now;
    }

    @Override
    public String description() {
        return "fake:";
    }

    @Override
    public void close() {
        closed = true;
    }
}
