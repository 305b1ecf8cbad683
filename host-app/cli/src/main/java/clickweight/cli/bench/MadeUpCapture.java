package clickweight.cli.bench;

import clickweight.device.capture.CaptureException;
import clickweight.device.capture.CaptureWriter;
import clickweight.device.stream.DeviceIdentity;
import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Identity;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * A capture by equations: four force buttons at 8 kHz, each pressed once in 1.5 s, and beside it the bare counts and edges for a program that
 * does not read captures.
 *
 * <pre>
 * counts     /|           force rises from touch at 500 ms to 600 mN in 60 ms, make at the top of it,
 *           / |___        falls to 450 mN at once and is held, falls to nothing from 700 ms on in 50 ms, break half way
 *  ________/      \______ tare 200 counts, 1.25 mN a count, noise 4 counts; the buttons 375 ms apart
 * </pre>
 */
public final class MadeUpCapture {
    static final int HZ = 8000;
    static final int CHANNELS = 4;
    private static final int PERIOD_MICROS = 1_000_000 / HZ;
    private static final int PRESS_SAMPLES = 12_000;
    private static final int APART_SAMPLES = PRESS_SAMPLES / CHANNELS;
    private static final int TOUCH = 4_000;
    private static final int MAKE = TOUCH + 480;
    private static final int LIFT = 5_600;
    private static final int BREAK = LIFT + 200;
    private static final int LIFTED = LIFT + 400;
    private static final int BATCH = 9;
    private static final double MILLI_NEWTONS_PER_COUNT = 1.25;
    private static final int TARE_COUNTS = 200;
    private static final double NOISE_COUNTS = 4;
    private static final int NOISE_TABLE = 1 << 16;
    private static final int ALL = (1 << CHANNELS) - 1;

    private final byte[] buffer = new byte[256];
    private final double[] noise = new double[NOISE_TABLE];

    private MadeUpCapture(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < NOISE_TABLE; i++) {
            noise[i] = NOISE_COUNTS * random.nextGaussian();
        }
    }

    /**
     * Writes the three files.
     *
     * @param samples of each button
     * @param counts unsigned 16 bits, little endian, sample by sample, in each the four buttons
     * @param edges lines of button, 1 for make, microseconds
     */
    public static void write(Path capture, Path counts, Path edges, long samples, long seed)
            throws IOException, CaptureException {
        try (CaptureWriter writer = CaptureWriter.create(capture, Instant.EPOCH);
                OutputStream bare = new BufferedOutputStream(Files.newOutputStream(counts), 1 << 16);
                OutputStream lines = new BufferedOutputStream(Files.newOutputStream(edges), 1 << 16)) {
            new MadeUpCapture(seed).write(writer, bare, lines, samples);
        }
    }

    private void write(CaptureWriter writer, OutputStream bare, OutputStream lines, long samples)
            throws IOException, CaptureException {
        Identity identity = new Identity()
                .begin(buffer, 0)
                .protocolMajor(ProtocolVersion.MAJOR)
                .protocolMinor(ProtocolVersion.MINOR)
                .channelMask(ALL)
                .lineMask(ALL)
                .samplePeriodMicros(PERIOD_MICROS);
        writer.begin(DeviceIdentity.of(identity), "made up by equations");
        writer.message(buffer, identity.length());
        for (int channel = 0; channel < CHANNELS; channel++) {
            Calibration calibration = new Calibration()
                    .begin(buffer, 0)
                    .channel(channel)
                    .tareSixteenths(TARE_COUNTS * 16)
                    .spanNanoNewtonsPerCount((int) (MILLI_NEWTONS_PER_COUNT * 1e6))
                    .spanUncertaintyPpm(5_000)
                    .widthBits(12);
            writer.message(buffer, calibration.length());
        }
        Telemetry batch = new Telemetry();
        ByteBuffer row = ByteBuffer.allocate(2 * CHANNELS * BATCH).order(ByteOrder.LITTLE_ENDIAN);
        int sequence = 0;
        for (long start = 0; start + BATCH <= samples; start += BATCH) {
            batch.begin(buffer, 0, 12)
                    .sequence(sequence++ & 0xFFFF)
                    .firstMicros((int) (start * PERIOD_MICROS))
                    .channelMask(ALL)
                    .count(BATCH)
                    .periodMicros(PERIOD_MICROS);
            row.clear();
            for (int i = 0; i < BATCH; i++) {
                for (int channel = 0; channel < CHANNELS; channel++) {
                    int value = counts(start + i, channel);
                    batch.counts(i, channel, value);
                    row.putShort((short) value);
                }
            }
            writer.message(buffer, batch.length());
            bare.write(row.array());
            edges(writer, lines, start);
        }
    }

    private int counts(long sample, int channel) {
        int at = phase(sample, channel);
        double force = at < TOUCH
                ? 0
                : at < MAKE
                        ? 600.0 * (at - TOUCH) / (MAKE - TOUCH)
                        : at < LIFT ? 450 : at < LIFTED ? 450.0 * (LIFTED - at) / (LIFTED - LIFT) : 0;
        // a step that shares no factor with the table: the noise of two presses is never the same
        double about = noise[(int) ((sample * 40_503 + channel * 17_389L) & (NOISE_TABLE - 1))];
        return Math.clamp(Math.round(TARE_COUNTS + force / MILLI_NEWTONS_PER_COUNT + about), 0, 4095);
    }

    private static int phase(long sample, int channel) {
        return (int) ((sample + PRESS_SAMPLES - (long) channel * APART_SAMPLES) % PRESS_SAMPLES);
    }

    private void edges(CaptureWriter writer, OutputStream lines, long start) throws IOException, CaptureException {
        for (int i = 0; i < BATCH; i++) {
            for (int channel = 0; channel < CHANNELS; channel++) {
                int at = phase(start + i, channel);
                if (at == MAKE || at == BREAK) {
                    long micros = (start + i) * PERIOD_MICROS;
                    InputEvent event = new InputEvent()
                            .begin(buffer, 0)
                            .kind(at == MAKE ? InputEvent.MAKE : InputEvent.BREAK)
                            .button(channel)
                            .micros((int) micros);
                    writer.message(buffer, event.length());
                    lines.write((channel + "," + (at == MAKE ? 1 : 0) + "," + micros + "\n")
                            .getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }
}
