package clickweight.device.mouse;

/**
 * Hears what a mouse does, report by report. Times are those given with the report, microseconds.
 */
public interface MouseListener {
    /** @param button 1 left, 2 right, 3 middle, and on */
    void onButton(int button, boolean down, long micros);

    /**
     * Something turned or moved.
     *
     * @param units with a sign, never 0; of a wheel with a {@link Multiplier} a fraction of a detent
     */
    void onAxis(Axis axis, int units, long micros);
}
