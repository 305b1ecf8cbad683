package clickweight.cli.feel;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a terminal sends: keys, and presses of the mouse in SGR form, {@code ESC [ < button ; column ; row M} (xterm, mode 1006). Releases,
 * wheel turns, motion and other sequences are passed over.
 */
public final class MouseReports {
    private static final int ESCAPE = 0x1b;
    private static final int LEFT = 0;
    private static final int WHEEL = 1;
    private static final int RIGHT = 2;
    /** Shift, meta and control held: 4, 8 and 16; motion is 32, the wheel 64. */
    private static final int MODIFIERS = 4 | 8 | 16;

    private static final int LONGEST = 32;

    private final InputStream in;

    /** What a person did. */
    public sealed interface Event {
        /**
         * A mouse button went down.
         *
         * @param button left, right or wheel
         */
        record Press(String button) implements Event {}

        /** A key. */
        record Key(char key) implements Event {}

        /** Nothing more will come. */
        record End() implements Event {}
    }

    public MouseReports(InputStream in) {
        this.in = in;
    }

    /** Waits for the next press or key. */
    public Event next() throws IOException {
        while (true) {
            int first = in.read();
            if (first < 0) {
                return new Event.End();
            }
            if (first != ESCAPE) {
                return new Event.Key((char) first);
            }
            String sequence = sequence();
            String button = buttonOf(sequence);
            if (!button.isEmpty()) {
                return new Event.Press(button);
            }
        }
    }

    /** The rest of an escape sequence, up to the letter that ends it. */
    private String sequence() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < LONGEST) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
            boolean over = text.length() > 1 && (Character.isLetter(next) || next == '~');
            if (over || text.length() == 1 && next != '[' && next != 'O') {
                break;
            }
        }
        return text.toString();
    }

    private static String buttonOf(String sequence) {
        if (!sequence.matches("\\[<\\d{1,3};\\d+;\\d+M")) {
            return "";
        }
        int code = Integer.parseInt(sequence.substring(2, sequence.indexOf(';')));
        return switch (code & ~MODIFIERS) {
            case LEFT -> "left";
            case WHEEL -> "wheel";
            case RIGHT -> "right";
            default -> "";
        };
    }
}
