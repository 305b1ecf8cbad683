package clickweight.device.mouse;

import java.util.ArrayList;
import java.util.List;

/**
 * The usages that were named since the last main item (HID 1.11, section 6.2.2.8). Of a delimited set, which names one control
 * in several ways, the first is taken: it is the one preferred.
 *
 * <p>A usage page that stands behind its usages counts for them all the same, as operating systems have it:
 *
 * <pre>
 * page A  usage 1  page B  usage 2  input      1 of A, 2 of B
 * page A  usage 1  usage 2  page B  input      1 of B, 2 of B
 * </pre>
 */
final class LocalItems {
    private static final long NONE = -1;

    private final List<UsageRange> usages = new ArrayList<>();
    private long minimum = NONE;
    private long maximum = NONE;
    private int minimumLength;
    private boolean delimited;
    private boolean delimitedTaken;

    void usage(long value, int length, int page) {
        add(UsageRange.of(value, value, length, page));
    }

    void minimum(long value, int length, int page) {
        minimum = value;
        minimumLength = length;
        pair(page);
    }

    void maximum(long value, int page) {
        maximum = value;
        pair(page);
    }

    /** A range is whole when both of its ends were named, in either order; one that runs backwards names nothing. */
    private void pair(int page) {
        if (minimum == NONE || maximum == NONE) {
            return;
        }
        UsageRange range = UsageRange.of(minimum, maximum, minimumLength, page);
        if (range.size() > 0) {
            add(range);
        }
        minimum = NONE;
        maximum = NONE;
    }

    private void add(UsageRange range) {
        if (!delimited || !delimitedTaken) {
            usages.add(range);
            delimitedTaken = delimited;
        }
    }

    void delimiter(boolean open, int offset) throws DescriptorException {
        if (open == delimited) {
            throw DescriptorException.broken(
                    offset, open ? "a delimiter opens within another" : "a delimiter closes that was not open");
        }
        delimited = open;
        delimitedTaken = false;
    }

    /** The usages for the main item here, with their pages; then all is forgotten. */
    List<UsageRange> take(int page, int offset) throws DescriptorException {
        if (delimited) {
            throw DescriptorException.broken(offset, "a delimiter is still open");
        }
        for (int i = usages.size() - 1; i >= 0 && usages.get(i).page() != page; i--) {
            if (!usages.get(i).ownPage()) {
                usages.set(i, usages.get(i).onPage(page));
            }
        }
        List<UsageRange> taken = List.copyOf(usages);
        usages.clear();
        minimum = NONE;
        maximum = NONE;
        return taken;
    }
}
