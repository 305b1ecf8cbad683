package clickweight.device.mouse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The collections around an item: whether a mouse is among them, and which of them ties controls together. */
final class OpenCollections {
    private static final int NOT_IN_ONE = -1;

    /** For each that is open, the innermost one that ties: a logical one or an application. */
    private final Deque<Integer> groups = new ArrayDeque<>();

    private int opened;
    private int mouseDepth = NOT_IN_ONE;

    void open(int kind, List<UsageRange> usages) {
        if (mouseDepth == NOT_IN_ONE && kind == Items.APPLICATION && isMouse(usages)) {
            mouseDepth = groups.size();
        }
        opened++;
        boolean ties = kind == Items.LOGICAL || kind == Items.APPLICATION || groups.isEmpty();
        groups.push(ties ? opened : groups.getFirst());
    }

    private static boolean isMouse(List<UsageRange> usages) {
        return !usages.isEmpty()
                && (usages.getFirst().is(Items.GENERIC_DESKTOP, Items.MOUSE)
                        || usages.getFirst().is(Items.GENERIC_DESKTOP, Items.POINTER));
    }

    void close(int offset) throws DescriptorException {
        if (groups.isEmpty()) {
            throw DescriptorException.broken(offset, "a collection ends that did not begin");
        }
        groups.pop();
        if (groups.size() == mouseDepth) {
            mouseDepth = NOT_IN_ONE;
        }
    }

    void end(int offset) throws DescriptorException {
        if (!groups.isEmpty()) {
            throw DescriptorException.broken(offset, "it ends within a collection");
        }
    }

    boolean inMouse() {
        return mouseDepth != NOT_IN_ONE;
    }

    /** A number for the innermost collection that ties; within a mouse only. */
    int group() {
        return groups.getFirst();
    }
}
