package clickweight.device.mouse;

import java.util.Arrays;

/** Reports of one mouse, in order, to what happened between them. Of a report that is cut, what is there counts. */
public final class MouseReports {
    private static final Axis[] AXES = Axis.values();

    private final MouseForm form;
    private final MouseListener listener;
    private final ButtonState buttons = new ButtonState();
    private final long[] moved = new long[AXES.length];

    public MouseReports(MouseForm form, MouseListener listener) {
        this.form = form;
        this.listener = listener;
    }

    /**
     * Takes the next one.
     *
     * @param report its id in front if it has one
     * @param length of it, bytes
     * @param micros when it came
     */
    public void accept(byte[] report, int length, long micros) {
        Arrays.fill(moved, 0);
        form.read(report, length, buttons, moved);
        buttons.settle(micros, listener);
        for (Axis axis : AXES) {
            int units = Math.clamp(moved[axis.ordinal()], Integer.MIN_VALUE, Integer.MAX_VALUE);
            if (units != 0) {
                listener.onAxis(axis, units, micros);
            }
        }
    }
}
