package clickweight.simulator;

import clickweight.core.Firmware;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.StartStreaming;
import clickweight.simulator.board.SimulatedAdc;
import clickweight.simulator.board.SimulatedBoard;
import clickweight.simulator.board.SimulatedIdentity;
import clickweight.simulator.board.SimulatedInputs;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One pass of the firmware's main loop with everything on: four force channels at 8 kHz streamed without thinning out, a
 * contact edge every 5 ms, an encoder step every 5 ms. {@code board} is the cost of the arrays around it, to be subtracted.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PollBenchmark {
    private static final int PERIOD_MICROS = 125;
    private static final int POLLS_PER_EDGE = 40;
    private static final int ALL_LINES = 0x30F;
    private static final int[] LINES = {0, 8, 9};

    private final byte[] sink = new byte[4096];
    private final int[] counts = {200, 700, 1300, 250};
    private SimulatedBoard board = newBoard();
    private Firmware firmware = new Firmware(board);
    private int micros;
    private int polls;
    private int edges;

    private static SimulatedBoard newBoard() {
        return SimulatedBoard.of(
                new SimulatedInputs(ALL_LINES, 0, 64), new SimulatedAdc(0xF, 0), new SimulatedIdentity(1, 5000));
    }

    /** Starts the stream. */
    @Setup
    public void start() {
        board = newBoard();
        firmware = new Firmware(board);
        StartStreaming request = new StartStreaming().begin(new byte[8], 0);
        request.token(1).divisor(1).channelMask(0xF);
        byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
        int length = new FrameEncoder().encode(request.buffer(), 0, request.length(), frame, 0);
        board.link().hostWrite(frame, 0, length);
    }

    private void feedBoard() {
        micros += PERIOD_MICROS;
        if (++polls % POLLS_PER_EDGE == 0) {
            int line = LINES[edges % LINES.length];
            board.inputs().drive(line, (board.inputs().levels() & 1 << line) == 0, micros - 60);
            edges++;
        }
        counts[polls & 3] ^= 5;
        board.adc().push(micros, counts);
        board.mouse().advanceTo(micros & 0xFFFFFFFFL);
    }

    /** Board and firmware. */
    @Benchmark
    public int poll() {
        feedBoard();
        firmware.poll(micros);
        return board.link().hostRead(sink, 0, sink.length);
    }

    /** The board alone, its queues emptied by reading them. */
    @Benchmark
    public int board() {
        feedBoard();
        int sum = 0;
        while (board.inputs().next()) {
            sum += board.inputs().line();
        }
        while (board.adc().next()) {
            sum += board.adc().counts(0);
        }
        return sum + board.link().hostRead(sink, 0, sink.length);
    }

    /** Runs both with the allocation counter. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(PollBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
