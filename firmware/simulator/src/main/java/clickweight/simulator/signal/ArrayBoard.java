package clickweight.simulator.signal;

import clickweight.core.Firmware;
import clickweight.core.board.DigitalInputs;
import clickweight.core.board.ForceAdc;
import clickweight.core.board.Lines;
import clickweight.simulator.board.SimulatedAdc;
import clickweight.simulator.board.SimulatedBoard;
import clickweight.simulator.board.SimulatedIdentity;
import clickweight.simulator.board.SimulatedInputs;
import java.util.Arrays;

/** The firmware on a board made of arrays. Its polls can come at any rate; samples always come at the ticks of 8 kHz. */
final class ArrayBoard implements ReplayBoard {
    private static final int REST_LEVELS = 0xF << Lines.NC_OFFSET;
    private static final int SPARE_SAMPLES = 8;
    private static final int MICROS_PER_SECOND = 1_000_000;
    private static final int CHUNK_BYTES = 1024;

    private final SimulatedBoard board;
    private final Firmware firmware;
    private final PollGrid grid;
    private final int[] counts = new int[ForceAdc.MAX_CHANNELS];
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private final Said said = new Said();
    private long poll;
    private long nextSampleMicros;

    /** A board that is polled first at {@code startMicros}, as {@link ReplayBoard.Factory} has it. */
    ArrayBoard(int lineMask, int channelMask, long startMicros, int pollHz) {
        SimulatedInputs inputs = new SimulatedInputs(lineMask, REST_LEVELS, DigitalInputs.QUEUE_EDGES);
        int samplesBetweenPolls = MICROS_PER_SECOND / pollHz / SimulatedAdc.SAMPLE_PERIOD_MICROS + SPARE_SAMPLES;
        // a file's counts are those of its own times, so no delay is stated
        SimulatedAdc adc = new SimulatedAdc(channelMask, 0, samplesBetweenPolls);
        board = SimulatedBoard.of(inputs, adc, new SimulatedIdentity(0, SimulatedIdentity.SPAN_UNCERTAINTY_PPM));
        firmware = new Firmware(board);
        grid = new PollGrid(pollHz);
        poll = grid.pollAtOrAfter(startMicros);
        long period = SimulatedAdc.SAMPLE_PERIOD_MICROS;
        nextSampleMicros = Math.ceilDiv(startMicros, period) * period;
        Arrays.fill(counts, SimulatedIdentity.NOMINAL_TARE_COUNTS);
    }

    @Override
    public void level(int line, boolean closed, long micros) {
        runTo(micros - 1);
        board.inputs().drive(line, closed, (int) micros);
    }

    @Override
    public void counts(int channel, int newCounts, long micros) {
        runTo(micros - 1);
        sampleTo(micros - 1);
        counts[channel] = newCounts;
    }

    @Override
    public void request(byte[] frame, int length, long micros) {
        runTo(micros - 1);
        sampleTo(micros - 1);
        board.link().hostWrite(frame, 0, length);
        pollAt(grid.micros(poll));
    }

    @Override
    public void runTo(long micros) {
        for (long now = grid.micros(poll); now <= micros; now = grid.micros(++poll)) {
            sampleTo(now);
            pollAt(now);
        }
    }

    private void sampleTo(long micros) {
        while (nextSampleMicros <= micros) {
            board.adc().push((int) nextSampleMicros, counts);
            nextSampleMicros += SimulatedAdc.SAMPLE_PERIOD_MICROS;
        }
    }

    /** The wire is read after each poll, so that its bounded buffer never holds anything back. */
    private void pollAt(long micros) {
        board.mouse().advanceTo(micros);
        firmware.poll((int) micros);
        int length = board.link().hostRead(chunk, 0, CHUNK_BYTES);
        while (length > 0) {
            said.add(chunk, length);
            length = board.link().hostRead(chunk, 0, CHUNK_BYTES);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        return said.take(bytes, offset, length);
    }

    /** Bytes on their way to the reader; grows as needed. */
    private static final class Said {
        private byte[] bytes = new byte[CHUNK_BYTES];
        private int first;
        private int end;

        void add(byte[] from, int length) {
            if (end + length > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * (end + length));
            }
            System.arraycopy(from, 0, bytes, end, length);
            end += length;
        }

        int take(byte[] to, int offset, int length) {
            int count = Math.min(length, end - first);
            System.arraycopy(bytes, first, to, offset, count);
            first += count;
            if (first == end) {
                first = 0;
                end = 0;
            }
            return count;
        }
    }
}
