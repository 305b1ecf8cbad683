package clickweight.core;

import clickweight.core.force.ForceBank;
import clickweight.core.report.MouseReport;
import clickweight.core.telemetry.EventQueue;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Suppressed;

/** What follows from what the inputs are judged to do: the mouse report changes, and the bench hears of it. */
final class Reactions {
    private final MouseReport report;
    private final EventQueue events;
    private final ForceBank forces;
    private int nowMicros;
    private int pressedMask;

    Reactions(MouseReport report, EventQueue events, ForceBank forces) {
        this.report = report;
        this.events = events;
        this.forces = forces;
    }

    /** The time of the poll in which judgements are made. */
    void now(int micros) {
        nowMicros = micros;
    }

    void contactEdge(int button, boolean closed, int edgeMicros) {
        add(closed ? InputEvent.MAKE : InputEvent.BREAK, button, edgeMicros, 0);
    }

    void judged(int button, boolean pressed) {
        int bit = 1 << (button & 31);
        pressedMask = pressed ? pressedMask | bit : pressedMask & ~bit;
        report.button(button, pressed);
        add(pressed ? InputEvent.PRESS : InputEvent.RELEASE, button, nowMicros, 0);
    }

    void step(int direction, int edgeMicros) {
        add(InputEvent.STEP, Buttons.WHEEL, edgeMicros, direction);
    }

    void scroll(int units, int detents) {
        report.wheel(units, detents);
        if (detents != 0) {
            add(InputEvent.DETENT, Buttons.WHEEL, nowMicros, detents);
        }
    }

    void illegalTransition(int edgeMicros) {
        add(InputEvent.FAULT, Buttons.WHEEL, edgeMicros, InputEvent.ILLEGAL_TRANSITION);
    }

    /** The wheel's button or its motion was judged not meant; {@code detent}: where the wheel was, or which way it went. */
    void suppressed(int reason, int detent, int peakMilliNewtons) {
        events.add(InputEvent.SUPPRESSED, Buttons.WHEEL, nowMicros, peakMilliNewtons, Suppressed.value(reason, detent));
    }

    private void add(int kind, int button, int micros, int value) {
        events.add(kind, button, micros, forces.milliNewtons(button), value);
    }

    /** The buttons judged pressed, one bit each. */
    int pressedMask() {
        return pressedMask;
    }
}
