package clickweight.gui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The last touches of each button. One thread adds, any reads. */
public final class PressLog {
    /** Touches kept of each button. */
    public static final int CAPACITY = 400;

    private final AtomicReferenceArray<List<RecordedPress>> touches = new AtomicReferenceArray<>(ForceRing.CHANNELS);
    private volatile int changes;

    public PressLog() {
        for (int button = 0; button < ForceRing.CHANNELS; button++) {
            touches.set(button, List.of());
        }
    }

    /** Adds one; the oldest of its button goes when there are too many. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread adds
    public void add(RecordedPress touch) {
        List<RecordedPress> before = touches.get(touch.button());
        List<RecordedPress> kept = before.subList(Math.max(0, before.size() + 1 - CAPACITY), before.size());
        List<RecordedPress> now = new ArrayList<>(kept);
        now.add(touch);
        touches.set(touch.button(), List.copyOf(now));
        changes++;
    }

    /** All touches of a button, oldest first; the list does not change any more. */
    public List<RecordedPress> touches(int button) {
        return touches.get(button);
    }

    /** Rises with every touch. */
    public int changes() {
        return changes;
    }
}
