package clickweight.core.button;

/**
 * Judges from the contacts of one button whether it is pressed.
 *
 * <p>The timelines in the classes read from left to right, one column is an arbitrary step of time:
 *
 * <pre>
 * contact  ____|--|_|------   open _ closed -
 * pressed  ____|==========    released _ pressed =
 * </pre>
 *
 * <p>Times are those of the edges, not of the polls. The caller runs {@link #poll} up to the time of an edge before it
 * gives the edge, so that a timer that ends between two polls, or exactly at an edge, has fired: timers fire at
 * {@code elapsed >= duration}. Each call changes the judgement at most once, so none is missed by reading
 * {@link #pressed()} after each call. Time may wrap; a timer that has fired keeps no time stamp that could come true
 * again 2^31 us later.
 */
abstract class Debouncer {
    private boolean pressed;

    /** The family's time, 0 to 50000 us. Takes effect at once, also on a timer that runs. */
    abstract void configure(int durationMicros);

    /** Takes over in the middle of life: the judgement so far and the contacts as they are. No timer runs yet. */
    abstract void start(boolean pressedSoFar, boolean makeClosed, boolean breakClosed, int nowMicros);

    /** The contacts after an edge: normally open (make) and normally closed (break). Unchanged levels are ignored. */
    abstract void contacts(boolean makeClosed, boolean breakClosed, int micros);

    /** Runs the timers up to a time. */
    abstract void poll(int nowMicros);

    /** The judgement. */
    final boolean pressed() {
        return pressed;
    }

    final void judge(boolean newPressed) {
        pressed = newPressed;
    }
}
