package clickweight.simulator.signal;

import clickweight.core.board.Lines;
import org.jspecify.annotations.Nullable;

/** The signals a file may drive. A signal that a file does not name is absent from the board. */
public enum Signal {
    LEFT("left", Lines.LEFT, false),
    RIGHT("right", Lines.RIGHT, false),
    WHEEL("wheel", Lines.WHEEL, false),
    MIDDLE("middle", Lines.MIDDLE, false),
    LEFT_NC("left_nc", Lines.LEFT_NC, false),
    RIGHT_NC("right_nc", Lines.RIGHT_NC, false),
    WHEEL_NC("wheel_nc", Lines.WHEEL_NC, false),
    MIDDLE_NC("middle_nc", Lines.MIDDLE_NC, false),
    A("A", Lines.ENCODER_A, false),
    B("B", Lines.ENCODER_B, false),
    F0("F0", 0, true),
    F1("F1", 1, true),
    F2("F2", 2, true),
    F3("F3", 3, true);

    /** All names, for messages. */
    static final String NAMES = "left, right, wheel, middle, each also with _nc, A, B, F0 to F3, and set";

    private static final Signal[] ALL = values();

    private final String text;
    private final int number;
    private final boolean force;

    Signal(String text, int number, boolean force) {
        this.text = text;
        this.number = number;
        this.force = force;
    }

    /** The signal of that name, or null. */
    static @Nullable Signal of(String name) {
        for (Signal signal : ALL) {
            if (signal.text.equals(name)) {
                return signal;
            }
        }
        return null;
    }

    /** Whether its level is in counts; otherwise it is 0 or 1. */
    boolean isForce() {
        return force;
    }

    /** Its line, or its channel when it is a force. */
    int number() {
        return number;
    }

    /** The name in files. */
    @Override
    public String toString() {
        return text;
    }
}
