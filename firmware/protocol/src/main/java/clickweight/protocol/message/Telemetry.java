package clickweight.protocol.message;

/**
 * A batch of force samples: counts only, so that a calibration can be redone from any recording.
 *
 * <pre>
 * byte 0      id: 0x90, 0x91, 0x92 for 12, 16, 24 bits a count
 * byte 1-2    sequence, modulo 2^16: a step other than 1 is a batch lost on the way
 * byte 3-6    device time of the first sample, microseconds modulo 2^32
 * byte 7      bits 0-3 channels, bit 0 = left; bits 4-7 number of samples, 1 to 15
 * byte 8-9    bits 0-11 period in units of 25 us; bits 12-15 samples the device dropped since the batch before, 15 = 15 or more
 * byte 10-    the counts, least significant bits first, sample by sample, in each the channels from left to middle
 * </pre>
 *
 * Nine samples of four 12-bit channels are 54 bytes: with the header exactly one 64-byte HID report.
 */
public final class Telemetry extends Message {
    public static final int HEADER_LENGTH = 10;
    public static final int MAX_SAMPLES = 15;
    public static final int PERIOD_UNIT_MICROS = 25;
    /** Longest period that can be said: 102.375 ms. */
    public static final int MAX_PERIOD_MICROS = 0xFFF * PERIOD_UNIT_MICROS;
    /** The drop count stops here; the times of the batches tell the exact number. */
    public static final int MAX_DROPS = 15;

    private int widthBits = 12;

    /** Points at a batch that is there. */
    public Telemetry wrap(byte[] buffer, int offset) {
        point(buffer, offset);
        int id = id();
        widthBits = id == MessageId.TELEMETRY_24 ? 24 : id == MessageId.TELEMETRY_16 ? 16 : 12;
        return this;
    }

    /** Points at free space and writes an empty header. {@code width} is 12, 16 or 24 bits. */
    public Telemetry begin(byte[] buffer, int offset, int width) {
        point(buffer, offset);
        widthBits = width;
        put8(0, width == 24 ? MessageId.TELEMETRY_24 : width == 16 ? MessageId.TELEMETRY_16 : MessageId.TELEMETRY_12);
        put8(7, 0);
        put16(8, 0);
        return this;
    }

    /** Whether the id is one of the three of telemetry. */
    public static boolean isTelemetry(int id) {
        return id >= MessageId.TELEMETRY_12 && id <= MessageId.TELEMETRY_24;
    }

    /** Whether header and length agree; a message that fails this must not be read further. */
    public static boolean isWhole(byte[] buffer, int offset, int length) {
        if (length < HEADER_LENGTH) {
            return false;
        }
        int width = buffer[offset] == (byte) MessageId.TELEMETRY_24
                ? 24
                : buffer[offset] == (byte) MessageId.TELEMETRY_16 ? 16 : 12;
        int channels = Integer.bitCount(buffer[offset + 7] & 15);
        int samples = buffer[offset + 7] >> 4 & 15;
        return channels > 0 && samples > 0 && length >= length(width, channels, samples);
    }

    private static int length(int width, int channels, int samples) {
        return HEADER_LENGTH + (width * channels * samples + 7) / 8;
    }

    /**
     * How many samples a batch can hold so that it fits a message of {@code messageLength} bytes; {@link #MAX_SAMPLES} at
     * most. {@code channels} is 1 to 4.
     */
    public static int mostSamples(int messageLength, int width, int channels) {
        return Math.min(MAX_SAMPLES, (messageLength - HEADER_LENGTH) * 8 / (width * channels));
    }

    /** Bits of one count: 12, 16 or 24. */
    public int widthBits() {
        return widthBits;
    }

    public int sequence() {
        return u16(1);
    }

    public Telemetry sequence(int value) {
        put16(1, value);
        return this;
    }

    /** Device time at which the first sample was ready, microseconds modulo 2^32. */
    public int firstMicros() {
        return i32(3);
    }

    public Telemetry firstMicros(int value) {
        put32(3, value);
        return this;
    }

    /** Channels in the batch, bit 0 = left to bit 3 = middle. */
    public int channelMask() {
        return u8(7) & 15;
    }

    public Telemetry channelMask(int value) {
        put8(7, u8(7) & 0xF0 | value & 15);
        return this;
    }

    /** Samples in the batch, 1 to {@link #MAX_SAMPLES}. */
    public int count() {
        return u8(7) >> 4;
    }

    public Telemetry count(int value) {
        put8(7, u8(7) & 15 | value << 4);
        return this;
    }

    /** Time from one sample of the batch to the next, in microseconds. */
    public int periodMicros() {
        return (u16(8) & 0xFFF) * PERIOD_UNIT_MICROS;
    }

    /** {@code value}: a multiple of {@link #PERIOD_UNIT_MICROS} up to {@link #MAX_PERIOD_MICROS}. */
    public Telemetry periodMicros(int value) {
        put16(8, u16(8) & 0xF000 | value / PERIOD_UNIT_MICROS & 0xFFF);
        return this;
    }

    /** Samples lost on the device before this batch; {@link #MAX_DROPS} stands for that many or more. */
    public int drops() {
        return u16(8) >> 12;
    }

    /** Larger values are written as {@link #MAX_DROPS}. */
    public Telemetry drops(int value) {
        put16(8, u16(8) & 0xFFF | (value > MAX_DROPS ? MAX_DROPS : value) << 12);
        return this;
    }

    /**
     * One count, unsigned.
     *
     * @param sample 0 to {@link #count()} - 1
     * @param slot place among the channels of the mask, 0 = the lowest one
     */
    public int counts(int sample, int slot) {
        int index = sample * Integer.bitCount(channelMask()) + slot;
        if (widthBits == 12) {
            int at = HEADER_LENGTH + (index * 3 >> 1);
            return (index & 1) == 0 ? u16(at) & 0xFFF : u16(at) >> 4;
        }
        if (widthBits == 16) {
            return u16(HEADER_LENGTH + index * 2);
        }
        int at = HEADER_LENGTH + index * 3;
        return u16(at) | u8(at + 2) << 16;
    }

    /** Writes one count; samples must be written in order, because neighbours of 12 bits share a byte. */
    public Telemetry counts(int sample, int slot, int value) {
        return countsAt(sample * Integer.bitCount(channelMask()) + slot, value);
    }

    /** The same by its place among all counts of the batch, from 0: for a writer that knows where it is. */
    public Telemetry countsAt(int index, int value) {
        if (widthBits == 12) {
            int at = HEADER_LENGTH + (index * 3 >> 1);
            if ((index & 1) == 0) {
                put8(at, value);
                put8(at + 1, value >> 8 & 15);
            } else {
                put8(at, u8(at) & 15 | value << 4);
                put8(at + 1, value >> 4);
            }
        } else if (widthBits == 16) {
            put16(HEADER_LENGTH + index * 2, value);
        } else {
            put16(HEADER_LENGTH + index * 3, value);
            put8(HEADER_LENGTH + index * 3 + 2, value >> 16);
        }
        return this;
    }

    /** Writes two counts of 12 bits, the first at an even place: the three bytes they share at once. */
    public Telemetry pairAt(int index, int first, int second) {
        int at = HEADER_LENGTH + (index >> 1) * 3;
        put8(at, first);
        put8(at + 1, first >> 8 & 15 | second << 4);
        put8(at + 2, second >> 4);
        return this;
    }

    @Override
    public int length() {
        return length(widthBits, Integer.bitCount(channelMask()), count());
    }
}
