package clickweight.device.mouse;

/** What a mouse can turn or move. */
public enum Axis {
    /** The wheel; up, away from the hand, is positive. */
    WHEEL(Items.GENERIC_DESKTOP, Items.WHEEL),
    /** The wheel tilted; right is positive. */
    PAN(Items.CONSUMER, Items.AC_PAN),
    /** To the right. */
    X(Items.GENERIC_DESKTOP, Items.X),
    /** Towards the hand. */
    Y(Items.GENERIC_DESKTOP, Items.Y);

    private final int page;
    private final int usage;

    Axis(int page, int usage) {
        this.page = page;
        this.usage = usage;
    }

    int page() {
        return page;
    }

    int usage() {
        return usage;
    }
}
