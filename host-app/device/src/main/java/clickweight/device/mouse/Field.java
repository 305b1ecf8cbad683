package clickweight.device.mouse;

import java.util.ArrayList;
import java.util.List;

/**
 * One input or feature item: values of the same size, side by side in one report.
 *
 * @param item which of the two, see {@link Items}
 * @param firstBit where it begins in its report, behind the report's id
 * @param flags as in the item
 * @param global what was in force
 * @param usages of its values, in order
 * @param group the innermost logical collection around it, else the application: ties a multiplier to its wheel
 */
record Field(int item, int firstBit, int flags, GlobalItems global, List<UsageRange> usages, int group) {
    /** Bits of the widest value that is read. */
    static final int MAX_VALUE_BITS = 32;

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    int size() {
        return (int) global.size();
    }

    int count() {
        return (int) global.count();
    }

    /** Whether its values can be read one by one: no filling, nothing wider than a number. */
    boolean isReadable() {
        return !has(Items.CONSTANT) && global.count() > 0 && global.size() > 0 && global.size() <= MAX_VALUE_BITS;
    }

    /** The value at an index; with a sign where the smallest has one. */
    long value(byte[] report, int from, int index) {
        long raw = Bits.unsigned(report, from * Byte.SIZE + firstBit + index * size(), size());
        return global.logical().minimum() < 0 ? Bits.signed(raw, size()) : raw;
    }

    /** How many of its values are in a report of so many bits; reports may be cut. */
    int valuesIn(int bits) {
        return Math.clamp((bits - firstBit) / size(), 0, count());
    }

    /** Whether a value means something: one out of range stands for nothing where the descriptor says so. */
    boolean isValue(long value) {
        return !has(Items.NULL_STATE) || global.logical().contains(value);
    }

    /**
     * Which of its values mean which usages. Values beyond the last usage mean that one too (HID 1.11, section 6.2.2.8); in an
     * array values choose among usages, and there is nothing beyond.
     */
    List<UsageSpan> spans() {
        List<UsageSpan> spans = new ArrayList<>();
        int index = 0;
        for (int i = 0; i < usages.size(); i++) {
            boolean last = i == usages.size() - 1;
            int end = index + usages.get(i).size();
            spans.add(new UsageSpan(index, last && has(Items.VARIABLE) ? Math.max(end, count()) : end, usages.get(i)));
            index = end;
        }
        return spans;
    }
}
