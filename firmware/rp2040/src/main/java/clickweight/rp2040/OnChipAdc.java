package clickweight.rp2040;

import clickweight.core.board.Board;
import clickweight.core.board.ForceAdc;
import clickweight.core.force.WideCodeCorrection;
import clickweight.rp2040.chip.Capture;
import clickweight.rp2040.chip.Memory;
import clickweight.rp2040.chip.Registers;

/**
 * Four channels of the chip's own converter, sampled one after the other within 10 us after the tick: its interrupt starts the
 * first conversion, the converter's own interrupt stores each and starts the next.
 */
final class OnChipAdc implements ForceAdc {
    private static final int WIDTH_BITS = 12;
    private static final int ENABLE = 1;
    private static final int READY = 1 << 8;
    /** Queue on, interrupt at one result. */
    private static final int QUEUE_OF_ONE = 1 << 24 | 1;

    private static final int PRIORITY = 1;
    private static final int FIRST_PIN = 26;
    private static final int PAD_ANALOG = 0x80;

    private final int block = Capture.address();
    private final int channelMask;
    private final int groupDelayNanos;
    private final Ticks ticks;
    private final int[] counts = new int[MAX_CHANNELS];
    private int tail;
    private int micros;

    /** Powers the converter up; {@code channelMask} and the delay of the front end before it are this unit's. */
    OnChipAdc(int channelMask, int groupDelayNanos, Ticks ticks) {
        this.channelMask = channelMask;
        this.groupDelayNanos = groupDelayNanos;
        this.ticks = ticks;
        Registers.release(Registers.RESET_ADC);
        for (int channel = 0; channel < MAX_CHANNELS; channel++) {
            // output and digital input off (datasheet 4.9)
            Memory.write(Registers.PADS_BANK0 + 4 + (FIRST_PIN + channel) * 4, PAD_ANALOG);
        }
        Memory.write(Registers.ADC_CS, ENABLE);
        int status = 0;
        while ((status & READY) == 0) {
            status = Memory.read(Registers.ADC_CS);
        }
        Memory.write(block + Capture.CHANNEL_MASK, channelMask);
        // each result goes through the queue, whose interrupt fetches it and starts the next
        Memory.write(Registers.ADC_FCS, QUEUE_OF_ONE);
        Memory.write(Registers.ADC_INTE, 1);
        Registers.enable(Registers.IRQ_ADC_FIFO, PRIORITY);
    }

    @Override
    public int channelMask() {
        return channelMask;
    }

    @Override
    public int samplePeriodMicros() {
        return Board.TICK_MICROS;
    }

    @Override
    public int widthBits() {
        return WIDTH_BITS;
    }

    @Override
    public int groupDelayNanos() {
        return groupDelayNanos;
    }

    @Override
    public boolean next() {
        if (tail == ticks.seen()) {
            return false;
        }
        int at = block + Capture.TICK_RING + (tail & Capture.TICKS - 1) * Capture.TICK_BYTES;
        micros = Memory.read(at);
        take(0, Memory.read(at + 4));
        take(2, Memory.read(at + 8));
        tail++;
        return true;
    }

    /** Two channels share a word; one that is not fitted reads 0. */
    private void take(int channel, int pair) {
        counts[channel] = (channelMask & 1 << (channel & 31)) == 0 ? 0 : WideCodeCorrection.corrected(pair & 0xFFFF);
        counts[channel + 1] = (channelMask & 2 << (channel & 31)) == 0 ? 0 : WideCodeCorrection.corrected(pair >>> 16);
    }

    /** The samples taken are read: their places are free. */
    void release() {
        Memory.write(block + Capture.TICK_TAIL, tail);
    }

    @Override
    public int micros() {
        return micros;
    }

    @Override
    public int counts(int channel) {
        return counts[channel];
    }

    @Override
    public int overflows() {
        return Memory.read(block + Capture.TICK_LOST);
    }
}
