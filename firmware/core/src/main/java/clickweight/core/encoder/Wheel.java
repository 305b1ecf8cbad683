package clickweight.core.encoder;

/** From the edges of the two encoder lines to steps, detents and units: the parts of this package in a row. */
public final class Wheel {
    /** Still for this long is a rest. */
    public static final int REST_MICROS = 100000;

    private final GlitchFilter filterA = new GlitchFilter();
    private final GlitchFilter filterB = new GlitchFilter();
    private final QuadratureDecoder decoder = new QuadratureDecoder();
    private final DetentCounter detents = new DetentCounter();
    private final FineScroll fine = new FineScroll();
    private final WheelListener listener;
    private boolean inverted;
    private boolean moving;
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
        filterA.start(a);
        filterB.start(b);
        decoder.start(a, b);
    }

    /** An edge of line A. */
    public void edgeA(boolean high, int micros) {
        poll(micros);
        filterA.edge(high, micros);
    }

    /** An edge of line B. */
    public void edgeB(boolean high, int micros) {
        poll(micros);
        filterB.edge(high, micros);
    }

    /** Lets through what has lasted long enough, in the order in which it happened. */
    public void poll(int nowMicros) {
        boolean dueA = filterA.due(nowMicros);
        boolean dueB = filterB.due(nowMicros);
        if (dueA && dueB && filterB.edgeMicros() - filterA.edgeMicros() < 0) {
            believe(filterB, nowMicros);
            dueB = false;
        }
        if (dueA) {
            believe(filterA, nowMicros);
        }
        if (dueB) {
            believe(filterB, nowMicros);
        }
        if (moving && nowMicros - movedMicros >= REST_MICROS) {
            moving = false;
            detents.rest();
        }
    }

    private void believe(GlitchFilter filter, int nowMicros) {
        filter.believe();
        int step = decoder.update(filterA.believed(), filterB.believed());
        if (step != 0) {
            moving = true;
            movedMicros = nowMicros;
            move(inverted ? -step : step, filter.edgeMicros());
        }
    }

    private void move(int direction, int edgeMicros) {
        listener.step(direction, edgeMicros);
        int detent = detents.step(direction);
        int units = fine.step(direction, detents.fromRest(), detents.stepsPerDetent());
        if (detent != 0 || units != 0) {
            listener.scroll(units, detent);
        }
    }

    /** Edges were lost: goes on from the lines as they are, and reports it when they moved by more than a step. */
    public void resume(boolean a, boolean b, int nowMicros) {
        filterA.start(a);
        filterB.start(b);
        int before = decoder.illegalTransitions();
        int step = decoder.update(a, b);
        if (decoder.illegalTransitions() != before) {
            listener.illegalTransition(nowMicros);
        } else if (step != 0) {
            moving = true;
            movedMicros = nowMicros;
            move(inverted ? -step : step, nowMicros);
        }
    }
}
