package clickweight.device.transport.hid;

import clickweight.protocol.hid.ReportDescriptor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads of a report descriptor (HID 1.11, section 6.2.2) how long its reports are and which of them belong to a collection of
 * our usage page. Anything may stand in it: a cut or senseless one ends early and nothing is thrown.
 */
final class DescriptorReader {
    static final int INPUT = 0x80;
    static final int OUTPUT = 0x90;
    static final int FEATURE = 0xB0;

    private static final int COLLECTION = 0xA0;
    private static final int END_COLLECTION = 0xC0;
    private static final int USAGE_PAGE = 0x04;
    private static final int REPORT_SIZE = 0x74;
    private static final int REPORT_ID = 0x84;
    private static final int REPORT_COUNT = 0x94;
    private static final int PUSH = 0xA4;
    private static final int POP = 0xB4;
    private static final int LONG_ITEM = 0xFE;

    private static final int ITEM_MASK = 0xFC;
    private static final int LENGTH_MASK = 0x03;
    /** The longest report that USB can name. */
    private static final long MAX_BITS = 0xFFFF * 8L;

    /** What stays until it is said anew. */
    private record State(int usagePage, int reportId, long size, long count) {}

    private final Map<Integer, Long> bits = new HashMap<>();
    private final Map<Integer, Integer> ours = new HashMap<>();
    private final Deque<State> stack = new ArrayDeque<>();
    private State state = new State(0, 0, 0, 0);
    private int depth;
    private boolean inOurs;

    DescriptorReader(byte[] descriptor) {
        int at = 0;
        while (at < descriptor.length) {
            int prefix = descriptor[at] & 0xFF;
            if (prefix == LONG_ITEM) {
                at += at + 1 < descriptor.length ? 3 + (descriptor[at + 1] & 0xFF) : 1;
                continue;
            }
            int length = (prefix & LENGTH_MASK) == 3 ? 4 : prefix & LENGTH_MASK;
            if (at + 1 + length > descriptor.length) {
                return;
            }
            item(prefix & ITEM_MASK, value(descriptor, at + 1, length));
            at += 1 + length;
        }
    }

    private static long value(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value |= (bytes[at + i] & 0xFFL) << 8 * i;
        }
        return value;
    }

    private void item(int kind, long value) {
        switch (kind) {
            case INPUT, OUTPUT, FEATURE -> field(kind);
            case COLLECTION -> {
                inOurs = depth == 0 ? state.usagePage == ReportDescriptor.VENDOR_PAGE : inOurs;
                depth++;
            }
            case END_COLLECTION -> depth = Math.max(0, depth - 1);
            case USAGE_PAGE -> state = new State((int) value & 0xFFFF, state.reportId, state.size, state.count);
            case REPORT_ID -> state = new State(state.usagePage, (int) value & 0xFF, state.size, state.count);
            case REPORT_SIZE -> state = new State(state.usagePage, state.reportId, value, state.count);
            case REPORT_COUNT -> state = new State(state.usagePage, state.reportId, state.size, value);
            case PUSH -> stack.push(state);
            case POP -> state = stack.isEmpty() ? state : stack.pop();
            default -> {
                // of what a field means nothing is asked here
            }
        }
    }

    private void field(int kind) {
        // both are below 2^32
        long added = state.size > MAX_BITS || state.count > MAX_BITS ? MAX_BITS : state.size * state.count;
        bits.merge(kind | state.reportId << 8, added, (a, b) -> Math.min(MAX_BITS, a + b));
        if (depth > 0 && inOurs) {
            ours.putIfAbsent(kind, state.reportId);
        }
    }

    /** The report of this kind in our collection, the first one; null when there is none. */
    @Nullable
    ReportForm form(int kind) {
        Integer id = ours.get(kind);
        return id == null ? null : form(kind, id);
    }

    private ReportForm form(int kind, int id) {
        long found = Math.min(MAX_BITS, bits.getOrDefault(kind | id << 8, 0L));
        return new ReportForm(id, (int) ((found + 7) / 8));
    }

    /** Bytes of the longest input report of all collections, its id included; 0 when there is none. */
    int longestInputBytes() {
        return bits.keySet().stream()
                .filter(key -> (key & 0xFF) == INPUT)
                .mapToInt(key -> form(INPUT, key >> 8).length())
                .max()
                .orElse(0);
    }
}
