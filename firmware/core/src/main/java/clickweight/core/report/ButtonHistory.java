package clickweight.core.report;

/**
 * The button states that still have to be reported, oldest first, so that a press and its release between two reports
 * are both seen.
 *
 * <p>When the host reads nothing for so long that the queue is full, the newest place keeps following the buttons: some
 * clicks merge, but the state that is reported last is the true one, and no button sticks.
 */
final class ButtonHistory {
    private static final int CAPACITY = 32;
    private static final int INDEX_MASK = CAPACITY - 1;

    private final byte[] states = new byte[CAPACITY];
    private int first;
    private int size;
    private int newest;
    private int merged;

    /** The buttons as they are now, one bit each. */
    void add(int state) {
        if (state == newest) {
            return;
        }
        newest = state;
        if (size == CAPACITY) {
            states[first + size - 1 & INDEX_MASK] = (byte) state;
            merged++;
        } else {
            states[first + size & INDEX_MASK] = (byte) state;
            size++;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes the oldest unreported state; only when not empty. */
    int take() {
        int state = states[first];
        first = first + 1 & INDEX_MASK;
        size--;
        return state;
    }

    /** The state after all that was added. */
    int newest() {
        return newest;
    }

    /** States that were overwritten because nobody read them. */
    int merged() {
        return merged;
    }
}
