package clickweight.rp2040;

import clickweight.core.board.Board;
import clickweight.rp2040.chip.Capture;
import clickweight.rp2040.chip.Memory;
import clickweight.rp2040.chip.Processor;
import clickweight.rp2040.chip.Registers;

/**
 * The main loop's clock: one tick at each multiple of 125 us of the chip's timer, or an early poll when a request arrives.
 *
 * <p>The interrupt that makes a tick has stamped it and sampled the force before the loop hears of it, so the time a poll
 * is given does not depend on when the loop got round to it. An early poll is given the time of the tick that comes next.
 */
final class Ticks {
    private static final int PRIORITY = 1;
    private static final long LOW_WORD = 0xFFFFFFFFL;

    private final int block = Capture.address();
    private final Uart uart;
    private int seen;
    private int tickMicros;

    Ticks(Uart uart) {
        this.uart = uart;
    }

    /** Arms the timer: the first tick is the multiple of the period after the next. */
    void start() {
        int high = Memory.read(Registers.TIMER_TIMERAWH);
        int low = Memory.read(Registers.TIMER_TIMERAWL);
        long now = (long) high << 32 | low & LOW_WORD;
        int first = (int) ((now / Board.TICK_MICROS + 2) * Board.TICK_MICROS);
        tickMicros = first - Board.TICK_MICROS;
        Memory.write(block + Capture.TICK_PERIOD, Board.TICK_MICROS);
        Memory.write(block + Capture.TICK_NEXT, first);
        Memory.write(Registers.TIMER_INTE, 1);
        Registers.enable(Registers.IRQ_TIMER_0, PRIORITY);
        Memory.write(Registers.TIMER_ALARM0, first);
    }

    /** Sleeps until there is something to poll for and returns the time that the poll is given. */
    int await() {
        while (Memory.read(block + Capture.TICK_HEAD) == seen) {
            if (Memory.read(block + Capture.REQUEST) == 0) {
                Processor.waitForEvent();
            } else if (uart.requestArrived()) {
                return tickMicros + Board.TICK_MICROS;
            }
        }
        tickMicros = Memory.read(block + Capture.TICK_RING + (seen & Capture.TICKS - 1) * Capture.TICK_BYTES);
        seen++;
        return tickMicros;
    }

    /** Ticks taken so far: samples up to this number are the loop's to read. */
    int seen() {
        return seen;
    }
}
