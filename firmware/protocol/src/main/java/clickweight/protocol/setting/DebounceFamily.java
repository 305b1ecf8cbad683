package clickweight.protocol.setting;

/** How a contact's edges become presses; the values of {@code <button>.debounce.family}. */
public final class DebounceFamily {
    /** The best the board's evidence allows: both contacts, else one contact, else force. */
    public static final int AUTO = 0;
    /** Every edge counts. */
    public static final int NONE = 1;
    /** Press and release wait until the contact was still. */
    public static final int DEFER = 2;
    /** Press and release at once, then deaf for a while. */
    public static final int EAGER = 3;
    /** Press at once, release when the contact stayed open. */
    public static final int ASYM = 4;
    /** Counts time closed against time open. */
    public static final int INTEGRATOR = 5;
    /** Press after a short unbroken closure, then deaf for a while and a second look. */
    public static final int QUALIFIED = 6;
    /** Set by one contact, reset by the other. */
    public static final int SPDT = 7;

    public static final int COUNT = 8;

    private static final String[] NAMES = {"auto", "none", "defer", "eager", "asym", "integrator", "qualified", "spdt"};

    private DebounceFamily() {}

    public static String name(int family) {
        return NAMES[family];
    }

    /** The family of that name, or -1. */
    public static int indexOf(String name) {
        for (int i = 0; i < COUNT; i++) {
            if (NAMES[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
