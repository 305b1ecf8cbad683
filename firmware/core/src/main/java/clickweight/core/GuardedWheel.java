package clickweight.core;

import clickweight.core.button.ButtonListener;
import clickweight.core.encoder.StepsLearner;
import clickweight.core.encoder.Wheel;
import clickweight.core.encoder.WheelListener;
import clickweight.core.force.ForceBank;
import clickweight.core.guard.GuardListener;
import clickweight.core.guard.LoneDetentGuard;
import clickweight.core.guard.ScrollGuard;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Suppressed;

/**
 * Between what the inputs are judged to do and what follows from it. All passes through but the wheel's button, which the
 * scroll guard may hold back, and the wheel's motion, of which a detent that a press made is dropped:
 *
 * <pre>
 * judged     left, right, middle ........................... | to the reactions at once
 *            wheel button   | candidate | scroll guard, once a poll | reported, or suppressed and told
 * wheel      steps ......................................... | to the reactions at once, and to guard and learner
 *            units, detents | lone-detent guard ............ | scrolled, or dropped and told
 * </pre>
 */
final class GuardedWheel implements ButtonListener, WheelListener, GuardListener {
    private final Reactions reactions;
    private final ForceBank forces;
    private final boolean hasForce;
    private final ScrollGuard guard;
    private final LoneDetentGuard loneDetents = new LoneDetentGuard(this);
    private final StepsLearner learner = new StepsLearner();
    private boolean clicks = true;
    private boolean candidate;
    private boolean reported;
    private boolean heard;
    private int smoothLevel;
    private int stepsPerDetent = 2;
    private int nowMicros;

    GuardedWheel(Reactions reactions, ForceBank forces) {
        this.reactions = reactions;
        this.forces = forces;
        hasForce = forces.has(Buttons.WHEEL);
        guard = new ScrollGuard(hasForce, this);
    }

    /** Whether pressing the wheel clicks at all, and how many steps a detent has; live. */
    void configure(boolean wheelClicks, int newStepsPerDetent) {
        clicks = wheelClicks;
        stepsPerDetent = newStepsPerDetent;
    }

    /** To be configured. */
    ScrollGuard guard() {
        return guard;
    }

    /** To be configured. */
    LoneDetentGuard loneDetents() {
        return loneDetents;
    }

    /** To be started and asked. */
    StepsLearner learner() {
        return learner;
    }

    /** The time of the poll in which judgements are made. */
    void now(int micros) {
        nowMicros = micros;
        reactions.now(micros);
    }

    /** After edges and forces of the poll. */
    void poll() {
        if (hasForce) {
            int level = forces.level(Buttons.WHEEL);
            smoothLevel = heard ? smoothLevel + (level - smoothLevel >> ScrollGuard.SMOOTH_SHIFT) : level;
            heard = true;
        }
        boolean now = guard.poll(candidate && clicks, smoothLevel, nowMicros);
        if (now != reported) {
            reported = now;
            reactions.judged(Buttons.WHEEL, now);
        }
        loneDetents.poll(now, nowMicros);
        learner.poll(nowMicros);
    }

    @Override
    public void contactEdge(int button, boolean closed, int edgeMicros) {
        reactions.contactEdge(button, closed, edgeMicros);
    }

    @Override
    public void judged(int button, boolean pressed) {
        if (button == Buttons.WHEEL) {
            candidate = pressed;
        } else {
            reactions.judged(button, pressed);
        }
    }

    @Override
    public void step(int direction, int edgeMicros) {
        reactions.step(direction, edgeMicros);
        guard.wheelStep(direction, edgeMicros);
        learner.step(direction);
    }

    @Override
    public void rest() {
        learner.rest();
    }

    @Override
    public void scroll(int units, int detents) {
        if (detents != 0) {
            forces.wheelMoved(detents);
        }
        loneDetents.scroll(units, detents);
    }

    @Override
    public void scrolled(int units, int detents) {
        reactions.scroll(units, detents);
    }

    @Override
    public void illegalTransition(int edgeMicros) {
        reactions.illegalTransition(edgeMicros);
    }

    @Override
    public void suppressed(int reason, int peakLevel, int wheelSteps) {
        int detent = wheelSteps / stepsPerDetent % Wheel.DETENTS_PER_TURN;
        int force = hasForce ? forces.milliNewtonsAt(Buttons.WHEEL, peakLevel) : InputEvent.NO_FORCE;
        reactions.suppressed(reason, detent < 0 ? detent + Wheel.DETENTS_PER_TURN : detent, force);
    }

    @Override
    public void dropped(int detents) {
        reactions.suppressed(Suppressed.LONE_DETENT, detents, forces.milliNewtons(Buttons.WHEEL));
    }
}
