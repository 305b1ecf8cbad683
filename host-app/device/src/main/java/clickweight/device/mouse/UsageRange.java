package clickweight.device.mouse;

/**
 * Usages that follow each other; a single usage is a range of one.
 *
 * @param page of all of them
 * @param ownPage whether the item named the page itself, in 32 bits; else that of the global item counts
 */
record UsageRange(int page, int first, int last, boolean ownPage) {
    private static final int PAGE_BITS = 16;
    private static final int ID_MASK = 0xFFFF;

    /** @param length bytes of the items: with 4 the page stands in the upper half */
    static UsageRange of(long minimum, long maximum, int length, int page) {
        boolean own = length > 2;
        return new UsageRange(
                own ? (int) (minimum >>> PAGE_BITS) & ID_MASK : page,
                (int) minimum & ID_MASK,
                (int) maximum & ID_MASK,
                own);
    }

    UsageRange onPage(int other) {
        return new UsageRange(other, first, last, ownPage);
    }

    int size() {
        return last - first + 1;
    }

    boolean is(int wantedPage, int wanted) {
        return page == wantedPage && first <= wanted && wanted <= last;
    }
}
