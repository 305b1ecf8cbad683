package clickweight.core.button;

/** What the families with one contact share: its level, when it last changed, and the judgement. */
abstract class SingleContactDebouncer implements Debouncer {
    private int durationMicros;
    private boolean closed;
    private boolean pressed;
    private int edgeMicros;

    @Override
    public final void configure(int micros) {
        durationMicros = micros;
    }

    @Override
    public final void start(boolean pressedSoFar, boolean makeClosed, boolean breakClosed, int nowMicros) {
        pressed = pressedSoFar;
        closed = makeClosed;
        edgeMicros = nowMicros;
        started(nowMicros);
    }

    @Override
    public final void contacts(boolean makeClosed, boolean breakClosed, int micros) {
        if (makeClosed != closed) {
            closed = makeClosed;
            edgeMicros = micros;
            edge(micros);
        }
    }

    @Override
    public final boolean pressed() {
        return pressed;
    }

    /** Clears the family's own timers. */
    abstract void started(int nowMicros);

    /** The contact changed. */
    abstract void edge(int micros);

    final void judge(boolean newPressed) {
        pressed = newPressed;
    }

    final boolean closed() {
        return closed;
    }

    final int durationMicros() {
        return durationMicros;
    }

    /** Whether the contact disagrees with the judgement, unbroken for at least {@code micros}. */
    final boolean disagreesFor(int micros, int nowMicros) {
        return closed != pressed && nowMicros - edgeMicros >= micros;
    }
}
