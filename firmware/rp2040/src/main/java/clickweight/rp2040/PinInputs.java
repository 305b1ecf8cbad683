package clickweight.rp2040;

import clickweight.core.board.DigitalInputs;
import clickweight.core.board.Lines;
import clickweight.rp2040.chip.Capture;
import clickweight.rp2040.chip.Memory;
import clickweight.rp2040.chip.Registers;

/**
 * Lines 0 to 9 on pins 2 to 11, pulled up: a closed contact pulls its pin low and reads 1.
 *
 * <p>An interrupt above all others writes down, for each burst of edges, the microsecond, the levels, and which pins the
 * hardware latched as having risen or fallen. Here that becomes edges in the order of lines:
 *
 * <pre>
 * level before   0  0  0  1
 * level after    1  1  0  0        1: closed
 * latched        x  xx xx x        x: one direction, xx: both
 * edges          1  1  10 0        both, and back where it was: a spike, and both its edges
 * </pre>
 */
final class PinInputs implements DigitalInputs {
    private static final int ALL_LINES = (1 << Lines.COUNT) - 1;
    private static final int PRIORITY = 0;
    private static final int BOTH_EDGES = 0xC;
    private static final int PAD_INPUT_PULL_UP_SCHMITT = 0x4A;
    private static final int PINS_PER_WORD = 8;
    private static final int FOUR_LINES = 0xF;

    private final int block = Capture.address();
    private final int presentMask;
    private int limitMicros;
    private int tail;
    private int delivered;
    /** Edges lost when the lines were last looked at afresh. */
    private int lost;
    /** Lines of the present entry that still have an edge to deliver, and those that have two. */
    private int changed;

    private int spiked;
    private int micros;
    private int line;
    private boolean high;

    /** Configures the pins and begins to capture. */
    PinInputs(int presentMask) {
        this.presentMask = presentMask & ALL_LINES;
        for (int at = 0; at < Lines.COUNT; at++) {
            int pin = Pins.FIRST_LINE + at;
            Memory.write(Registers.PADS_BANK0 + 4 + pin * 4, PAD_INPUT_PULL_UP_SCHMITT);
            Memory.write(Registers.IO_BANK0 + pin * 8 + 4, Registers.FUNCTION_SIO);
        }
        for (int word = 0; word < 2; word++) {
            int enabled = 0;
            for (int bit = 0; bit < PINS_PER_WORD; bit++) {
                int at = word * PINS_PER_WORD + bit - Pins.FIRST_LINE;
                if (at >= 0 && at < Lines.COUNT && (this.presentMask & 1 << (at & 31)) != 0) {
                    enabled |= BOTH_EDGES << (bit * 4 & 31);
                }
            }
            Memory.write(Registers.IO_BANK0_INTR0 + word * 4, -1);
            Memory.write(Registers.IO_BANK0_PROC0_INTE0 + word * 4, enabled);
        }
        delivered = levels();
        Registers.enable(Registers.IRQ_IO_BANK0, PRIORITY);
    }

    /** Edges later than this are for a later poll. */
    void limit(int tickMicros) {
        limitMicros = tickMicros;
    }

    @Override
    public int presentMask() {
        return presentMask;
    }

    @Override
    public int levels() {
        return levelsOf(Memory.read(Registers.SIO_GPIO_IN));
    }

    private int levelsOf(int pins) {
        return ~(pins >> Pins.FIRST_LINE) & presentMask;
    }

    @Override
    public boolean next() {
        while ((changed | spiked) == 0) {
            if (!nextEntry()) {
                return false;
            }
        }
        int pending = changed | spiked;
        int bit = 1;
        int first = 0;
        // ten lines: walking to the first, by four and then by one, is sooner than computing it
        while ((pending & FOUR_LINES * bit) == 0) {
            bit <<= 4;
            first += 4;
        }
        while ((pending & bit) == 0) {
            bit <<= 1;
            first++;
        }
        line = first;
        if ((spiked & bit) != 0) {
            spiked &= ~bit;
            changed |= bit;
        } else {
            changed &= ~bit;
        }
        delivered ^= bit;
        high = (delivered & bit) != 0;
        return true;
    }

    private boolean nextEntry() {
        int head = Memory.read(block + Capture.EDGE_HEAD);
        if (head == tail) {
            return resume(head);
        }
        int at = block + Capture.EDGE_RING + (tail & Capture.EDGES - 1) * Capture.EDGE_BYTES;
        micros = Memory.read(at);
        if (micros - limitMicros > 0) {
            return resume(head);
        }
        int levels = levelsOf(Memory.read(at + 4));
        int latchedLow = Memory.read(at + 8);
        int latchedHigh = Memory.read(at + 12);
        tail++;
        Memory.write(block + Capture.EDGE_TAIL, tail);
        changed = levels ^ delivered;
        spiked = bothEdges(latchedLow, latchedHigh) & ~changed & presentMask;
        return true;
    }

    /**
     * After a loss the last entry is no longer how the lines are: they are looked at, and what is different is delivered
     * as edges. What was still waiting is older than this look, and goes. Returns whether there was a loss.
     */
    private boolean resume(int head) {
        int lostNow = Memory.read(block + Capture.EDGE_LOST);
        if (lostNow == lost) {
            return false;
        }
        lost = lostNow;
        tail = head;
        Memory.write(block + Capture.EDGE_TAIL, tail);
        micros = limitMicros;
        changed = levels() ^ delivered;
        return true;
    }

    /** Lines that were latched as having risen and fallen; four bits a pin, of which the upper two are the edges. */
    private static int bothEdges(int latchedLow, int latchedHigh) {
        int both = 0;
        int low = latchedLow & latchedLow >> 1 & 0x44444444;
        int high = latchedHigh & latchedHigh >> 1 & 0x44444444;
        if ((low | high) == 0) {
            return 0;
        }
        for (int bit = 0; bit < PINS_PER_WORD; bit++) {
            both |= (low >>> (bit * 4 + 2 & 31) & 1) << (bit & 31);
            both |= (high >>> (bit * 4 + 2 & 31) & 1) << (bit + PINS_PER_WORD & 31);
        }
        return both >>> Pins.FIRST_LINE;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public boolean high() {
        return high;
    }

    @Override
    public int micros() {
        return micros;
    }

    @Override
    public int overflows() {
        return lost;
    }
}
