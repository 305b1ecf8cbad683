package clickweight.protocol;

/** The four buttons, which are also the four force channels. Wheel button and middle button are two buttons. */
public final class Buttons {
    public static final int LEFT = 0;
    public static final int RIGHT = 1;
    public static final int WHEEL = 2;
    public static final int MIDDLE = 3;
    public static final int COUNT = 4;

    private static final String[] NAMES = {"left", "right", "wheel", "middle"};

    private Buttons() {}

    /** The name used in settings, signals, transcripts and tables. */
    public static String name(int button) {
        return NAMES[button];
    }

    /** The button of that name, or -1. */
    public static int indexOf(String name) {
        for (int i = 0; i < COUNT; i++) {
            if (NAMES[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
