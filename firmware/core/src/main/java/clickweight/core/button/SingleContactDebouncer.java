package clickweight.core.button;

/** What the families with one contact share: its level and when it last changed. */
abstract class SingleContactDebouncer extends Debouncer {
    private int durationMicros;
    private boolean closed;
    private int edgeMicros;

    @Override
    final void configure(int micros) {
        durationMicros = micros;
    }

    @Override
    final void start(boolean pressedSoFar, boolean makeClosed, boolean breakClosed, int nowMicros) {
        judge(pressedSoFar);
        closed = makeClosed;
        edgeMicros = nowMicros;
        started(nowMicros);
    }

    @Override
    final void contacts(boolean makeClosed, boolean breakClosed, int micros) {
        if (makeClosed != closed) {
            closed = makeClosed;
            edgeMicros = micros;
            edge(micros);
        }
    }

    /** Clears the family's own timers. */
    abstract void started(int nowMicros);

    /** The contact changed. */
    abstract void edge(int micros);

    final boolean closed() {
        return closed;
    }

    /** When the contact last changed; only while that is not long ago. */
    final int edgeMicros() {
        return edgeMicros;
    }

    final int durationMicros() {
        return durationMicros;
    }

    /** Whether the contact disagrees with the judgement, unbroken for at least {@code micros}. */
    final boolean disagreesFor(int micros, int nowMicros) {
        return closed != pressed() && nowMicros - edgeMicros >= micros;
    }
}
