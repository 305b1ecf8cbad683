package clickweight.emulator;

import clickweight.core.board.Board;
import clickweight.core.board.Lines;
import clickweight.simulator.signal.ReplayBoard;
import java.util.Arrays;

/**
 * The image on an emulated chip as a board for replays. The chip is powered on a little before the replay begins, on a
 * clock that makes its ticks those of the replay:
 *
 * <pre>
 * machine time   power on | boot ... ticks, all at rest | start of the replay ...
 * </pre>
 *
 * <p>Replay time may be negative; machine time is later by a number of microseconds that is a multiple of 2^32, so that the
 * 32-bit clocks agree, and of 125, so that the ticks do.
 */
public final class EmulatedReplayBoard implements ReplayBoard {
    private static final long LATER_MICROS = Board.TICK_MICROS * (1L << 32);
    private static final int NORMALLY_CLOSED = 0xF << Lines.NC_OFFSET;

    private final EmulatedChip chip;

    private EmulatedReplayBoard(EmulatedChip chip) {
        this.chip = chip;
    }

    /** Boards with this image. */
    public static Factory with(ChipOptions image) {
        return (lineMask, channelMask, startMicros) -> {
            ChipOptions options = image.overlay(UnitSlot.ADDRESS, UnitSlot.fitted(lineMask, channelMask, 0))
                    .closed(NORMALLY_CLOSED)
                    .startingAt(startMicros + LATER_MICROS - EmulatedChip.BOOT_MICROS);
            return running(EmulatedChip.start(options), startMicros);
        };
    }

    private static EmulatedReplayBoard running(EmulatedChip chip, long startMicros) {
        EmulatedReplayBoard board = new EmulatedReplayBoard(chip);
        try {
            board.runTo(startMicros);
        } catch (EmulatorException e) {
            chip.close();
            throw e;
        }
        return board;
    }

    @Override
    public void level(int line, boolean closed, long micros) {
        chip.line(line, closed, micros + LATER_MICROS);
    }

    /** Held back until just before the tick that shall see it: four conversions take 9 us, and a file means one set. */
    @Override
    public void counts(int channel, int counts, long micros) {
        long tick = Math.ceilDiv(micros, (long) Board.TICK_MICROS) * Board.TICK_MICROS;
        chip.counts(channel, counts, tick + LATER_MICROS);
    }

    @Override
    public void request(byte[] frame, int length, long micros) {
        chip.runTo(micros + LATER_MICROS);
        chip.request(Arrays.copyOf(frame, length));
    }

    /** One microsecond more, for the tick of that very time; what it makes the mouse say is heard later. */
    @Override
    public void runTo(long micros) {
        chip.runTo(micros + 1 + LATER_MICROS);
        if (chip.state() != ChipState.RUNNING) {
            throw new EmulatorException("The emulated chip has stopped: " + chip.state() + " " + chip.faults() + ".");
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        return chip.uartRead(bytes, offset, length);
    }

    /** The chip, for its warnings and counters. */
    public EmulatedChip chip() {
        return chip;
    }

    @Override
    public void close() {
        chip.close();
    }
}
