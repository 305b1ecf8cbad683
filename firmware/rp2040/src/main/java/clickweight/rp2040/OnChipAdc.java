package clickweight.rp2040;

import clickweight.core.board.Board;
import clickweight.core.board.ForceAdc;
import clickweight.core.force.WideCodeCorrection;
import clickweight.rp2040.chip.Capture;
import clickweight.rp2040.chip.Memory;
import clickweight.rp2040.chip.Registers;

/** Four channels of the chip's own converter, sampled one after the other by the tick's interrupt, within 10 us after it. */
final class OnChipAdc implements ForceAdc {
    private static final int WIDTH_BITS = 12;
    private static final int ENABLE = 1;
    private static final int READY = 1 << 8;
    private static final int FIRST_PIN = 26;
    private static final int PAD_ANALOG = 0x80;

    private final int block = Capture.address();
    private final int channelMask;
    private final int groupDelayNanos;
    private final Ticks ticks;
    private int tail;
    private int at;

    /** Powers the converter up; {@code channelMask} and the delay of the front end before it are this unit's. */
    OnChipAdc(int channelMask, int groupDelayNanos, Ticks ticks) {
        this.channelMask = channelMask;
        this.groupDelayNanos = groupDelayNanos;
        this.ticks = ticks;
        Registers.release(Registers.RESET_ADC);
        for (int channel = 0; channel < MAX_CHANNELS; channel++) {
            // output and digital input off (datasheet 4.9.1)
            Memory.write(Registers.PADS_BANK0 + 4 + (FIRST_PIN + channel) * 4, PAD_ANALOG);
        }
        Memory.write(Registers.ADC_CS, ENABLE);
        int status = 0;
        while ((status & READY) == 0) {
            status = Memory.read(Registers.ADC_CS);
        }
        Memory.write(block + Capture.CHANNEL_MASK, channelMask);
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
        at = block + Capture.TICK_RING + (tail & Capture.TICKS - 1) * Capture.TICK_BYTES;
        tail++;
        return true;
    }

    /** The samples taken are read: their places are free. */
    void release() {
        Memory.write(block + Capture.TICK_TAIL, tail);
    }

    @Override
    public int micros() {
        return Memory.read(at);
    }

    @Override
    public int counts(int channel) {
        if ((channelMask & 1 << (channel & 31)) == 0) {
            return 0;
        }
        int pair = Memory.read(at + 4 + (channel >> 1) * 4);
        int raw = (channel & 1) == 0 ? pair & 0xFFFF : pair >>> 16;
        return WideCodeCorrection.corrected(raw);
    }

    @Override
    public int overflows() {
        return Memory.read(block + Capture.TICK_LOST);
    }
}
