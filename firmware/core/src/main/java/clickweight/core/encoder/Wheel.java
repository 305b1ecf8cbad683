package clickweight.core.encoder;

/**
 * From the edges of the two encoder lines to steps, detents and units: the parts of this package in a row.
 *
 * <pre>
 * edges    |||      | |       ||                                      |
 * awake    |--------------------------------------------|             |---
 * steps      1        2         3
 * moving     |------------------------------------|rest
 *                               |.. REST_MICROS ..|
 * </pre>
 */
public final class Wheel {
    /** Still for this long is a rest. */
    public static final int REST_MICROS = 100000;

    /** Detents of a turn of the wheel. */
    public static final int DETENTS_PER_TURN = 24;

    private final GrayPath path = new GrayPath();
    private final LineTimes times = new LineTimes();
    private final BounceWatch bounce = new BounceWatch();
    private final DetentCounter detents = new DetentCounter();
    private final FineScroll fine = new FineScroll();
    private final WheelListener listener;
    private boolean inverted;
    private boolean awake;
    private boolean weighing;
    private boolean moving;
    private int levels;
    private int place;
    private int direction;
    private int edgeMicros;
    private int movedMicros;

    /** A wheel that tells {@code listener}. */
    public Wheel(WheelListener listener) {
        this.listener = listener;
    }

    /** Gray transitions per detent (1, 2 or 4) and whether the direction is turned round; live. */
    public void configure(int stepsPerDetent, boolean invert) {
        if (stepsPerDetent != detents.stepsPerDetent()) {
            detents.stepsPerDetent(stepsPerDetent);
            fine.restart();
        }
        inverted = invert;
    }

    /** The lines at start; where the wheel stands is taken for a rest state. */
    public void start(boolean a, boolean b) {
        levels = (a ? LineTimes.A : 0) | (b ? LineTimes.B : 0);
        place = GrayCircle.place(levels);
        awake = false;
    }

    /** An edge of line A. */
    public void edgeA(boolean high, int micros) {
        edge(LineTimes.A, high, micros);
    }

    /** An edge of line B. */
    public void edgeB(boolean high, int micros) {
        edge(LineTimes.B, high, micros);
    }

    private void edge(int line, boolean high, int micros) {
        if ((levels & line) != 0 == high) {
            return;
        }
        if (awake) {
            decide(micros);
        } else {
            wake(micros);
        }
        bounce.edge(GrayCircle.transition(levels, levels ^ line), micros - edgeMicros);
        levels ^= line;
        times.edge(line, high, micros);
        edgeMicros = micros;
        if (!weighing) {
            weigh(!bounce.clean(), micros);
        } else {
            path.levels(levels);
        }
    }

    /** The wheel slept with its lines at peace, for however long: no time from before means anything. */
    private void wake(int micros) {
        awake = true;
        edgeMicros = micros - REST_MICROS;
        times.start(micros);
        weigh(!bounce.clean(), micros);
    }

    /** Lines that bounce are given a judge that weighs all ways; clean ones may turn faster than that one believes. */
    private void weigh(boolean bouncing, int nowMicros) {
        weighing = bouncing;
        if (bouncing) {
            path.start(levels, place, nowMicros);
        }
    }

    private void decide(int nowMicros) {
        if (weighing) {
            go(path.advance(nowMicros), nowMicros);
            weighing = !(bounce.clean() && path.agrees());
        } else {
            go(CleanLines.place(place, levels, times, nowMicros), nowMicros);
        }
    }

    private boolean agrees() {
        return GrayCircle.levels(place) == levels;
    }

    /** Lets what has lasted long enough become steps. */
    public void poll(int nowMicros) {
        if (!awake) {
            return;
        }
        if (!agrees()) {
            decide(nowMicros);
        }
        if (moving && nowMicros - movedMicros >= REST_MICROS) {
            moving = false;
            weigh(weighing, nowMicros);
            detents.rest();
            listener.rest();
        }
        if (!moving && agrees() && nowMicros - edgeMicros >= REST_MICROS) {
            awake = false;
        }
    }

    private void go(int to, int nowMicros) {
        while (place != to) {
            int step = to - place > 0 ? 1 : -1;
            int before = GrayCircle.levels(place);
            place += step;
            int after = GrayCircle.levels(place);
            step(step, times.of(before ^ after, after), nowMicros);
        }
    }

    private void step(int step, int stepMicros, int nowMicros) {
        moving = true;
        movedMicros = nowMicros;
        direction = step;
        int turned = inverted ? -step : step;
        listener.step(turned, stepMicros);
        int detent = detents.step(turned);
        int units = fine.step(turned, detents.fromRest(), detents.stepsPerDetent());
        if (detent != 0 || units != 0) {
            listener.scroll(units, detent);
        }
    }

    /**
     * Edges were lost: goes on from the lines as they are. When both moved, it may be two steps either way: that is told
     * to the listener, and taken for two steps on if the wheel was moving, for none if it was at rest.
     */
    public void resume(boolean a, boolean b, int nowMicros) {
        int before = GrayCircle.levels(place);
        levels = (a ? LineTimes.A : 0) | (b ? LineTimes.B : 0);
        int step = GrayCircle.transition(before, levels);
        times.start(nowMicros);
        if (step == GrayCircle.ILLEGAL) {
            listener.illegalTransition(nowMicros);
            step = moving ? 2 * direction : 0;
        }
        go(place + step, nowMicros);
        if (!agrees()) {
            place += 2;
        }
        awake = true;
        edgeMicros = nowMicros;
        weigh(weighing, nowMicros);
    }
}
