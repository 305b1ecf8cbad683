package clickweight.core.button;

import clickweight.protocol.setting.DebounceFamily;

/**
 * One button: judged by its contacts where it has any, else by its force.
 *
 * <pre>
 * setting             contacts  judged by
 * auto, spdt          both      spdt
 * auto, spdt          one       qualified, with the force as second witness where there is one
 * any other           some      itself
 * any                 none      force
 * </pre>
 *
 * <p>The family may change at any time, also while the button is held: the new one takes over the judgement and the
 * contacts as they are, so that the button neither sticks nor clicks.
 */
public final class Button {
    private final int number;
    private final boolean hasMake;
    private final boolean hasBoth;
    private final ButtonListener listener;
    private final Debouncer[] debouncers = new Debouncer[DebounceFamily.COUNT];
    private final WitnessedDebouncer witnessed;
    private Debouncer judging;
    private boolean makeClosed;
    private boolean breakClosed;
    private boolean pressed;

    /**
     * {@code hasMake}, {@code hasBreak}: whether the board has the normally open and the normally closed contact. The
     * witness is asked for the button's own number.
     */
    public Button(int number, boolean hasMake, boolean hasBreak, ForceWitness witness, ButtonListener listener) {
        this.number = number;
        this.hasMake = hasMake;
        this.hasBoth = hasMake && hasBreak;
        this.listener = listener;
        witnessed = new WitnessedDebouncer(witness, number);
        debouncers[DebounceFamily.NONE] = new NoDebounce();
        debouncers[DebounceFamily.DEFER] = new DeferredDebouncer();
        debouncers[DebounceFamily.EAGER] = new EagerDebouncer();
        debouncers[DebounceFamily.ASYM] = new EagerPressDeferredRelease();
        debouncers[DebounceFamily.INTEGRATOR] = new IntegratorDebouncer();
        debouncers[DebounceFamily.QUALIFIED] = witnessed;
        debouncers[DebounceFamily.SPDT] = hasBoth ? new TwoContactLatch() : witnessed;
        debouncers[DebounceFamily.AUTO] = debouncers[DebounceFamily.SPDT];
        judging = debouncers[DebounceFamily.AUTO];
    }

    /** Contacts at start. A button held then is pressed by the rules of its family. */
    public void start(boolean makeClosedNow, boolean breakClosedNow, int nowMicros) {
        makeClosed = makeClosedNow;
        breakClosed = breakClosedNow;
        judging.start(pressed, makeClosed, breakClosed, nowMicros);
    }

    /**
     * Chooses the family, live, and its times in microseconds.
     *
     * @param family one of {@link DebounceFamily}
     * @param durationMicros time of the families none, defer, eager, asym, integrator; 0 to 50000
     * @param proofMicros unbroken closure that makes a press of the qualified family; see {@link ContactTimes}
     * @param lockoutMicros lockout of the qualified family
     * @param longestHoldOffMicros the most the qualified family may learn to wait with a release; 0 learns nothing
     */
    public void configure(
            int family,
            int durationMicros,
            int proofMicros,
            int lockoutMicros,
            int longestHoldOffMicros,
            int nowMicros) {
        Debouncer chosen = debouncers[family];
        chosen.configure(chosen == witnessed ? lockoutMicros : durationMicros);
        witnessed.configure(proofMicros, longestHoldOffMicros);
        witnessed.heed(family != DebounceFamily.QUALIFIED);
        if (chosen != judging) {
            judging = chosen;
            judging.start(pressed, makeClosed, breakClosed, nowMicros);
        }
    }

    /** An edge of the normally open contact. */
    public void makeContact(boolean closed, int edgeMicros) {
        if (closed != makeClosed) {
            // a timer that ended before the edge is judged, and heard of, before it
            poll(edgeMicros);
            listener.contactEdge(number, closed, edgeMicros);
            contacts(closed, breakClosed, edgeMicros);
        }
    }

    /** An edge of the normally closed contact. */
    public void breakContact(boolean closed, int edgeMicros) {
        if (closed != breakClosed) {
            poll(edgeMicros);
            contacts(makeClosed, closed, edgeMicros);
        }
    }

    private void contacts(boolean make, boolean brk, int edgeMicros) {
        makeClosed = make;
        breakClosed = brk;
        if (hasMake) {
            judging.contacts(make, brk, edgeMicros);
            report(judging.pressed());
        }
    }

    /** The force channel's judgement after a sample; without meaning for a button with a contact. */
    public void force(boolean actuated) {
        if (!hasMake) {
            report(actuated);
        }
    }

    /** Runs the timers. */
    public void poll(int nowMicros) {
        if (hasMake) {
            judging.poll(nowMicros);
            report(judging.pressed());
        }
    }

    private void report(boolean judged) {
        if (judged != pressed) {
            pressed = judged;
            listener.judged(number, judged);
        }
    }

    /** Whether the button is judged pressed. */
    public boolean pressed() {
        return pressed;
    }
}
