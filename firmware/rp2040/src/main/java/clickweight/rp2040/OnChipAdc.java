package clickweight.rp2040;

import clickweight.core.board.Board;
import clickweight.core.board.ForceAdc;
import clickweight.core.force.WideCodeCorrection;
import clickweight.rp2040.chip.Capture;
import clickweight.rp2040.chip.Memory;
import clickweight.rp2040.chip.Registers;

/**
 * Up to four channels of the chip's own converter, sampled one after the other within 10 us after the tick: its interrupt
 * begins a round (datasheet 4.9.2.2), and the converter's own interrupt stores the results when the round is complete.
 */
final class OnChipAdc implements ForceAdc {
    private static final int WIDTH_BITS = 12;
    private static final int ENABLE = 1;
    private static final int START_ONE = 1 << 2;
    private static final int START_MANY = 1 << 3;
    private static final int INPUT_SHIFT = 12;
    private static final int ROUND_SHIFT = 16;
    private static final int READY = 1 << 8;
    private static final int QUEUE_ON = 1;
    private static final int THRESHOLD_SHIFT = 24;

    private static final int PRIORITY = 1;
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
            Memory.write(Registers.PADS_BANK0 + 4 + (Pins.FIRST_CHANNEL + channel) * 4, PAD_ANALOG);
        }
        Memory.write(Registers.ADC_CS, ENABLE);
        int status = 0;
        while ((status & READY) == 0) {
            status = Memory.read(Registers.ADC_CS);
        }
        if (channelMask != 0) {
            rounds(channelMask);
        }
    }

    /** At a tick one round; its results wait in the queue, whose interrupt comes when there is one of each channel. */
    private void rounds(int channels) {
        int count = Integer.bitCount(channels);
        int first = Integer.numberOfTrailingZeros(channels);
        // a round goes on until it is stopped, one conversion too far: alone, that one would pass for the next round
        int start = ENABLE | (count == 1 ? START_ONE : START_MANY) | first << INPUT_SHIFT | channels << ROUND_SHIFT;
        Memory.write(block + Capture.CONVERTER_START, start);
        Memory.write(Registers.ADC_FCS, QUEUE_ON | count << THRESHOLD_SHIFT);
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
        // two results share a word
        int pair = Memory.read(at + 4);
        int second = Memory.read(at + 8);
        int channel = 0;
        for (int channels = channelMask; channels != 0; channels >>= 1) {
            if ((channels & 1) != 0) {
                counts[channel] = WideCodeCorrection.corrected(pair & 0xFFFF);
                pair = pair >>> 16 | second << 16;
                second >>>= 16;
            }
            channel++;
        }
        tail++;
        return true;
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
