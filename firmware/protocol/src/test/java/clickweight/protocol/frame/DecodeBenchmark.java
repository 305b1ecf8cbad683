package clickweight.protocol.frame;

import clickweight.protocol.message.Telemetry;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast a bench turns bytes of the wire into counts: samples of four 12-bit channels per second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecodeBenchmark {
    private static final int BATCHES = 100;
    private static final int SAMPLES = BATCHES * Telemetry.MAX_SAMPLES;

    private final byte[] wire = new byte[BATCHES * Frames.MAX_FRAME_LENGTH];
    private final int length = fill();
    private final FrameDecoder decoder = new FrameDecoder();
    private final Telemetry batch = new Telemetry();

    private int fill() {
        SplittableRandom random = new SplittableRandom(1);
        byte[] message = new byte[Frames.MAX_MESSAGE_LENGTH];
        FrameEncoder encoder = new FrameEncoder();
        Telemetry out = new Telemetry();
        int at = 0;
        for (int b = 0; b < BATCHES; b++) {
            out.begin(message, 0, 12)
                    .channelMask(15)
                    .count(Telemetry.MAX_SAMPLES)
                    .periodMicros(125);
            for (int i = 0; i < Telemetry.MAX_SAMPLES * 4; i++) {
                out.counts(i >> 2, i & 3, random.nextInt(4096));
            }
            at += encoder.encode(message, 0, out.length(), wire, at);
        }
        return at;
    }

    /** Adds up every count, so that none can be left out. */
    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public long samplesDecoded() {
        long sum = 0;
        for (int at = 0; at < length; ) {
            at += decoder.feed(wire, at, length - at);
            if (decoder.messageReady()) {
                batch.wrap(decoder.message(), 0);
                for (int i = 0; i < batch.count() * 4; i++) {
                    sum += batch.counts(i >> 2, i & 3);
                }
            }
        }
        return sum;
    }
}
