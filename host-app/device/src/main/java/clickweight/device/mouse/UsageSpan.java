package clickweight.device.mouse;

/**
 * Values of a field that mean the usages of one range, one after the other.
 *
 * @param first index of a value
 * @param end index behind the last; may reach beyond the range, and then its last usage counts for all of those
 */
record UsageSpan(int first, int end, UsageRange range) {
    int usage(int index) {
        return Math.min(range.first() + (index - first), range.last());
    }

    /** The first value that means this usage of the range. */
    int firstOf(int usage) {
        return first + usage - range.first();
    }

    /** Behind the last value that means it. */
    int endOf(int usage) {
        return usage == range.last() ? end : firstOf(usage) + 1;
    }
}
