package clickweight.device.mouse;

import java.util.BitSet;

/**
 * Which buttons are down. One report may tell of some of them only, and of one of them in two places: it is down if one says so.
 *
 * <pre>
 * before       1 2 . .
 * report says  1 down, 3 down, 3 up, 4 up    nothing of 2
 * after        1 2 3 .                       told: 3 down
 * </pre>
 */
final class ButtonState {
    /** The highest button that is told of; a mouse has three to twenty. */
    static final int MOST = 255;

    private final BitSet down = new BitSet(MOST + 1);
    private final BitSet told = new BitSet(MOST + 1);
    private final BitSet toldDown = new BitSet(MOST + 1);

    /** What the report in hand says of a button; of no button (0) and of very high ones nothing is kept. */
    void say(int button, boolean isDown) {
        if (button < 1 || button > MOST) {
            return;
        }
        told.set(button);
        if (isDown) {
            toldDown.set(button);
        }
    }

    /** Ends the report in hand and tells what it changed, lowest button first. */
    void settle(long micros, MouseListener listener) {
        for (int button = told.nextSetBit(0); button >= 0; button = told.nextSetBit(button + 1)) {
            boolean isDown = toldDown.get(button);
            if (isDown != down.get(button)) {
                down.set(button, isDown);
                listener.onButton(button, isDown, micros);
            }
        }
        told.clear();
        toldDown.clear();
    }

    /** The buttons that the report in hand tells of, up or down. */
    BitSet told() {
        return (BitSet) told.clone();
    }
}
