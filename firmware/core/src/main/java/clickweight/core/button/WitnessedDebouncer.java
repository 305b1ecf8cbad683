package clickweight.core.button;

/**
 * The contact says when, the force says whether: {@link QualifiedDebouncer} with a second witness.
 *
 * <pre>
 * force    ___/-----------------\______    PRESSING -, LIGHT _
 * contact  ____|-|_|----|__|----|_|-|__    takes the first edge; chatter under a finger is nothing; released at once
 * pressed  ____|================|______
 *
 * contact  ____|-|_____________________    closes without force: disturbance, or bounce after the finger left
 * force    ____________________________
 * pressed  ____________________________
 *
 * contact  ____|-----------------------    closed for 5 ms without force, and not just released: the channel is blind
 * pressed  __________|=================
 *
 * contact  ----|_______________________    open for 60 ms under force: the force channel is stuck
 * force    ----------------------------
 * pressed  ==========|_________________
 * </pre>
 *
 * <p>The force is believed only after it was seen to follow the finger: LIGHT while the button rests, PRESSING with the
 * contact closed. Until then, and again after it was found blind or stuck, the contact alone decides. A force that is
 * BETWEEN leaves the press to the contact alone as well.
 */
final class WitnessedDebouncer extends QualifiedDebouncer {
    /** Far longer than a disturbance; a contact at rest does not close for so long without a finger. */
    private static final int BLIND_MICROS = 5000;
    /** Longer than a worn contact was seen to open under a finger: 40 ms. */
    private static final int STUCK_MICROS = 60_000;
    /** A finger that leaves takes the force away within this; a force LIGHT for longer is a light hold. */
    private static final int COLLAPSE_MICROS = 30_000;
    /**
     * Longer than the ring after the snap keeps the force low at a time, for all but the slowest carriers. It rings at 80 Hz
     * and above and is gone after two periods, so that only a short hold needs it.
     */
    private static final int RING_LOW_MICROS = 2_000;

    private final ForceWitness witness;
    private final int number;
    private int lightSinceMicros;
    private boolean heeded;
    private boolean trusted;
    private boolean rested;
    private boolean light;
    private boolean collapsed;

    WitnessedDebouncer(ForceWitness witness, int number) {
        this.witness = witness;
        this.number = number;
    }

    /** Whether the force is asked at all. */
    void heed(boolean force) {
        heeded = force;
        if (!force) {
            doubt();
        }
    }

    @Override
    void started(int nowMicros) {
        super.started(nowMicros);
        light = false;
    }

    /** The first edge is enough, also when the contact is open again at the next poll. */
    @Override
    void edge(int micros) {
        super.edge(micros);
        poll(micros);
    }

    @Override
    void poll(int nowMicros) {
        boolean idle = rested && !pressed() && !closed();
        int force = idle || !heeded ? ForceWitness.NONE : witness.force(number);
        if (force == ForceWitness.NONE) {
            super.poll(nowMicros);
        } else if (pressed()) {
            pollPressed(force, nowMicros);
        } else {
            pollReleased(force, nowMicros);
        }
    }

    private void pollReleased(int force, int nowMicros) {
        if (force == ForceWitness.LIGHT && !closed()) {
            rested = true;
        }
        trusted |= closed() && rested && force == ForceWitness.PRESSING;
        if (closed() && trusted && force == ForceWitness.PRESSING) {
            press();
        } else if (closed() && trusted && force == ForceWitness.LIGHT) {
            if (disagreesFor(justReleased() ? LONGEST_BOUNCE_MICROS : BLIND_MICROS, nowMicros)) {
                doubt();
                press();
            }
        } else {
            super.poll(nowMicros);
        }
        if (pressed()) {
            light = false;
        }
    }

    private void pollPressed(int force, int nowMicros) {
        listen(force, nowMicros);
        if (!trusted || closed()) {
            super.poll(nowMicros);
        } else if (deaf(nowMicros)) {
            return;
        } else if (force == ForceWitness.LIGHT ? gone(nowMicros) : stuck(nowMicros)) {
            release();
        }
    }

    private void listen(int force, int nowMicros) {
        trusted |= rested && force == ForceWitness.PRESSING;
        if (force != ForceWitness.LIGHT) {
            light = false;
        } else if (!light) {
            light = true;
            collapsed = true;
            lightSinceMicros = nowMicros;
        } else if (collapsed && nowMicros - lightSinceMicros >= COLLAPSE_MICROS) {
            collapsed = false;
        }
    }

    /**
     * The contact is open and the force gone: a finger that leaves, unless it is the snap, or a glitch in a light hold, or
     * one that meets the first light sample of a finger that is still on its way.
     */
    private boolean gone(int nowMicros) {
        int lightMicros = nowMicros - lightSinceMicros;
        if (collapsed && heldShortly()) {
            return lightMicros >= RING_LOW_MICROS;
        }
        return collapsed && lightMicros >= proofMicros() || disagreesFor(proofMicros(), nowMicros);
    }

    private boolean stuck(int nowMicros) {
        boolean stuck = disagreesFor(STUCK_MICROS, nowMicros);
        if (stuck) {
            doubt();
        }
        return stuck;
    }

    private void doubt() {
        trusted = false;
        rested = false;
    }
}
