package clickweight.device.mouse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a report descriptor from its first item to its last and keeps the fields that stand in the collection of a mouse. What
 * it keeps grows with the bytes of the descriptor and with nothing that stands in them.
 */
final class DescriptorParser {
    /** The longest report that USB can name, in bits. */
    private static final long MAX_BITS = 0xFFFF * 8L;

    /** The longest descriptor that USB can name. */
    private static final int MAX_BYTES = 0xFFFF;

    private static final int MAX_PUSHED = 64;

    private final DescriptorItems item;
    private final Deque<GlobalItems> pushed = new ArrayDeque<>();
    private final Map<Integer, Long> bits = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();
    private final OpenCollections collections = new OpenCollections();
    private final LocalItems local = new LocalItems();
    private GlobalItems global = GlobalItems.NONE;
    private boolean numbered;

    private DescriptorParser(byte[] descriptor) {
        item = new DescriptorItems(descriptor);
    }

    /**
     * What a descriptor says of a mouse.
     *
     * @param fields input and feature fields of it
     * @param numbered whether each report begins with its id
     * @param longestInputBytes of all input reports, of other collections too, ids included
     */
    record Parsed(List<Field> fields, boolean numbered, int longestInputBytes) {}

    static Parsed parse(byte[] descriptor) throws DescriptorException {
        if (descriptor.length > MAX_BYTES) {
            throw DescriptorException.broken(MAX_BYTES, "it goes on beyond the length that USB can name");
        }
        DescriptorParser parser = new DescriptorParser(descriptor);
        while (parser.item.next()) {
            parser.take();
        }
        parser.collections.end(parser.item.offset());
        return new Parsed(List.copyOf(parser.fields), parser.numbered, parser.longestInputBytes());
    }

    private void take() throws DescriptorException {
        switch (item.kind()) {
            case Items.INPUT, Items.OUTPUT, Items.FEATURE -> field();
            case Items.COLLECTION -> collections.open((int) item.unsigned() & 0xFF, usages());
            case Items.END_COLLECTION -> {
                collections.close(item.offset());
                usages();
            }
            case Items.PUSH -> push();
            case Items.POP -> pop();
            case Items.USAGE -> local.usage(item.unsigned(), item.length(), global.usagePage());
            case Items.USAGE_MINIMUM -> local.minimum(item.unsigned(), item.length(), global.usagePage());
            case Items.USAGE_MAXIMUM -> local.maximum(item.unsigned(), global.usagePage());
            case Items.DELIMITER -> local.delimiter(item.unsigned() != 0, item.offset());
            default -> global = global.with(item);
        }
        numbered |= item.kind() == Items.REPORT_ID;
    }

    private List<UsageRange> usages() throws DescriptorException {
        return local.take(global.usagePage(), item.offset());
    }

    private void push() throws DescriptorException {
        if (pushed.size() == MAX_PUSHED) {
            throw DescriptorException.broken(item.offset(), "more than " + MAX_PUSHED + " states are pushed");
        }
        pushed.push(global);
    }

    private void pop() throws DescriptorException {
        if (pushed.isEmpty()) {
            throw DescriptorException.broken(item.offset(), "a state is popped that was not pushed");
        }
        global = pushed.pop();
    }

    private void field() throws DescriptorException {
        int key = item.kind() | global.reportId() << 8;
        long before = bits.getOrDefault(key, 0L);
        long after = before + length();
        if (after > MAX_BITS) {
            throw DescriptorException.broken(item.offset(), "a report is longer than USB can carry");
        }
        bits.put(key, after);
        List<UsageRange> usages = usages();
        if (item.kind() != Items.OUTPUT && collections.inMouse()) {
            int flags = (int) item.unsigned();
            Field field = new Field(item.kind(), (int) before, flags, global, usages, collections.group());
            if (field.isReadable() && !usages.isEmpty()) {
                fields.add(field);
            }
        }
    }

    /** Bits of the field here; neither factor reaches 2^32, so the product could pass what a long holds. */
    private long length() {
        if (global.size() == 0 || global.count() == 0) {
            return 0;
        }
        return global.size() > MAX_BITS || global.count() > MAX_BITS ? MAX_BITS + 1 : global.size() * global.count();
    }

    private int longestInputBytes() {
        long longest = 0;
        for (Map.Entry<Integer, Long> report : bits.entrySet()) {
            longest = (report.getKey() & 0xFF) == Items.INPUT ? Math.max(longest, report.getValue()) : longest;
        }
        return (int) ((longest + 7) / 8) + (numbered ? 1 : 0);
    }
}
