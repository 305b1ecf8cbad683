package clickweight.simulator.plant;

import clickweight.protocol.Buttons;
import clickweight.simulator.board.SimulatedInputs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Four buttons, a wheel and one finger. The finger presses left, right, wheel, middle in turn until each had its strokes,
 * and sometimes turns the wheel before the next press.
 *
 * <pre>
 * | first rest | stroke | rest | stroke | rest  scroll  rest | stroke | rest ...
 * </pre>
 *
 * One thing happens at a time, so force and edges come from the present stroke or turn alone.
 */
public final class MousePlant {
    /** Rest before the first press: time for a bench to connect and to take a tare. */
    public static final long FIRST_REST_MICROS = 500_000;

    private static final double SHORTEST_REST_MICROS = 120_000;
    private static final double LONGEST_REST_MICROS = 200_000;
    private static final double SCROLL_SHARE = 0.15;

    private final List<ButtonPlan> plans;
    private final int strokesPerButton;
    private final @Nullable Loads loads;
    private final long startMicros;
    private final Draw finger;
    private final Draw contact;
    private final ContactBounce bounce;
    private final EdgeSchedule edges = new EdgeSchedule();
    private final int[] strokesDone = new int[Buttons.COUNT];
    private @Nullable Stroke stroke;
    private @Nullable Scroll scroll;
    private int nextButton;
    private boolean encoderHigh;
    private int detentsTurned;
    private long actionStartsMicros;
    private long actionEndsMicros;

    /**
     * @param plans one per button, in the protocol's order
     * @param strokesPerButton strokes after which the finger rests for ever
     * @param loads what lies on a channel instead of the finger, or null
     * @param streams where chance comes from
     * @param startMicros device time at which the first rest begins
     */
    public MousePlant(
            List<ButtonPlan> plans,
            int strokesPerButton,
            @Nullable Loads loads,
            RandomStreams streams,
            long startMicros) {
        this.plans = plans;
        this.strokesPerButton = strokesPerButton;
        this.loads = loads;
        this.startMicros = startMicros;
        this.finger = new Draw(streams.finger());
        this.contact = new Draw(streams.contact());
        this.bounce = new ContactBounce(contact);
        if (strokesPerButton == 0 || loads != null) {
            rest();
        } else {
            press(startMicros + FIRST_REST_MICROS);
        }
    }

    /** Lets time go on and drives all edges up to and including {@code micros} into the board. */
    public void advanceTo(long micros, SimulatedInputs inputs) {
        edges.drive(micros, inputs);
        while (micros >= actionEndsMicros) {
            finish();
            edges.drive(micros, inputs);
        }
    }

    private void finish() {
        long now = actionEndsMicros;
        if (stroke != null) {
            strokesDone[nextButton]++;
            nextButton = (nextButton + 1) % Buttons.COUNT;
            if (strokesFinished()) {
                rest();
                return;
            }
        }
        long restEnds = now + Math.round(finger.between(SHORTEST_REST_MICROS, LONGEST_REST_MICROS));
        if (stroke != null && finger.happens(SCROLL_SHARE)) {
            turn(restEnds);
        } else {
            press(restEnds);
        }
    }

    private void press(long touchMicros) {
        Stroke next = new Stroke(plans.get(nextButton), finger, touchMicros);
        stroke = next;
        scroll = null;
        edges.clear();
        next.schedule(edges, bounce, nextButton);
        begin(touchMicros, Math.max(next.endMicros(), edges.micros(edges.size() - 1) + 1));
    }

    private void turn(long startMicros) {
        Scroll next = new Scroll(finger, startMicros);
        stroke = null;
        scroll = next;
        edges.clear();
        next.schedule(edges, contact, encoderHigh);
        encoderHigh ^= next.inverts();
        detentsTurned += next.detents();
        begin(startMicros, next.endMicros());
    }

    private void rest() {
        stroke = null;
        scroll = null;
        edges.clear();
        begin(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    private void begin(long startsMicros, long endsMicros) {
        actionStartsMicros = startsMicros;
        actionEndsMicros = endsMicros;
    }

    /** The channel that is loaded now, or -1 while nothing is touched. */
    public int loadedChannel(double micros) {
        if (micros <= actionStartsMicros) {
            return loads == null ? -1 : loads.channel();
        }
        return stroke != null ? nextButton : Buttons.WHEEL;
    }

    /** True force on the loaded channel at a time not long before the last {@link #advanceTo}, in millinewtons. */
    public double milliNewtons(double micros) {
        if (stroke != null) {
            return stroke.milliNewtons(micros);
        }
        if (scroll != null) {
            return scroll.milliNewtons(micros);
        }
        return loads == null ? 0 : loads.at(micros - startMicros);
    }

    /** This stroke's own activation force, or 0 while no button is being pressed; for tests of the plant. */
    public double activationForceOfStroke() {
        return stroke == null ? 0 : stroke.activationForce();
    }

    /** Strokes of a button that are over. */
    public int strokesDone(int button) {
        return strokesDone[button];
    }

    /** Whether every button had all its strokes. */
    public boolean strokesFinished() {
        return strokesDone[Buttons.COUNT - 1] >= strokesPerButton;
    }

    /** Detents the wheel was or is being turned since start, forward positive. */
    public int detentsTurned() {
        return detentsTurned;
    }

    /** The truth about a button. */
    public ButtonTruth truth(int button) {
        return plans.get(button).truth();
    }
}
