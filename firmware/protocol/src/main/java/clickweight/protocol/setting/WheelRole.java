package clickweight.protocol.setting;

/** What the wheel's button is for; the values of {@code wheel.role}. */
public final class WheelRole {
    /** It never clicks: there is a middle button of its own. */
    public static final int OFF = 0;
    /** It clicks at forces of its own. */
    public static final int HEAVY = 1;
    /** It clicks at the forces of the middle button. */
    public static final int SAME = 2;

    public static final int COUNT = 3;

    private static final String[] NAMES = {"off", "heavy", "same"};

    private WheelRole() {}

    public static String name(int role) {
        return NAMES[role];
    }

    /** The role of that name, or -1. */
    public static int indexOf(String name) {
        for (int i = 0; i < COUNT; i++) {
            if (NAMES[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
