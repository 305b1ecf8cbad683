package clickweight.core;

import clickweight.core.board.DigitalInputs;
import clickweight.core.board.Lines;
import clickweight.core.button.Button;
import clickweight.core.button.ButtonListener;
import clickweight.core.button.ForceWitness;
import clickweight.core.encoder.Wheel;
import clickweight.core.encoder.WheelListener;
import clickweight.core.telemetry.FaultLog;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Fault;

/**
 * Brings each edge to the button or wheel whose line it is. When not all edges are taken in a poll, the timers wait for them:
 *
 * <pre>
 * edges     | 2       | 5                 |         | 1        |
 * taken     | 2       | 3                 | 2       | 1        |
 * timers at | now     | time of the third | now     | now      |
 * </pre>
 *
 * After a storm that lost edges, the lines are looked at afresh when the last of those that were kept is taken.
 */
final class InputRouter {
    private final DigitalInputs inputs;
    private final FaultLog faults;
    private final Button[] buttons = new Button[Buttons.COUNT];
    private final Wheel wheel;
    private final boolean hasWheel;
    private final int levelsAtStart;
    private int overflows;

    InputRouter(
            DigitalInputs inputs,
            FaultLog faults,
            ForceWitness witness,
            ButtonListener buttonListener,
            WheelListener wheelListener) {
        this.inputs = inputs;
        this.faults = faults;
        int present = inputs.presentMask();
        for (int b = 0; b < Buttons.COUNT; b++) {
            buttons[b] = new Button(b, has(present, b), has(present, b + Lines.NC_OFFSET), witness, buttonListener);
        }
        wheel = new Wheel(wheelListener);
        hasWheel = (present & Lines.ENCODER_MASK) == Lines.ENCODER_MASK;
        levelsAtStart = inputs.levels();
        overflows = inputs.overflows();
    }

    private static boolean has(int mask, int line) {
        return (mask & 1 << line) != 0;
    }

    /** Before the first poll; the lines are taken as they were when the firmware was built. */
    void start(int nowMicros) {
        for (int b = 0; b < Buttons.COUNT; b++) {
            buttons[b].start(has(levelsAtStart, b), has(levelsAtStart, b + Lines.NC_OFFSET), nowMicros);
        }
        wheel.start(has(levelsAtStart, Lines.ENCODER_A), has(levelsAtStart, Lines.ENCODER_B));
    }

    /** Edges first, in their order and with their own times, then the timers. Returns the number of edges taken. */
    int poll(int nowMicros, int mostEdges) {
        if (mostEdges == 0) {
            // no timer may come before an edge that waits
            return 0;
        }
        int untilMicros = nowMicros;
        int left = mostEdges;
        while (left > 0 && inputs.next()) {
            left--;
            untilMicros = left == 0 ? inputs.micros() : nowMicros;
            edge(inputs.line(), inputs.high(), inputs.micros());
        }
        // what still waits is older than the levels
        if (left > 0 && inputs.overflows() != overflows) {
            faults.raise(Fault.EDGES_LOST, inputs.overflows() - overflows, nowMicros);
            overflows = inputs.overflows();
            resume(inputs.levels(), nowMicros);
        }
        for (int b = 0; b < Buttons.COUNT; b++) {
            buttons[b].poll(untilMicros);
        }
        if (hasWheel) {
            wheel.poll(untilMicros);
        }
        return mostEdges - left;
    }

    private void edge(int line, boolean high, int micros) {
        if (line < Lines.NC_OFFSET) {
            buttons[line].makeContact(high, micros);
        } else if (line < Lines.ENCODER_A) {
            buttons[line - Lines.NC_OFFSET].breakContact(high, micros);
        } else if (!hasWheel) {
            return;
        } else if (line == Lines.ENCODER_A) {
            wheel.edgeA(high, micros);
        } else {
            wheel.edgeB(high, micros);
        }
    }

    /** Edges were lost: every line goes on from the level it has now. */
    private void resume(int levels, int nowMicros) {
        for (int b = 0; b < Buttons.COUNT; b++) {
            buttons[b].makeContact(has(levels, b), nowMicros);
            buttons[b].breakContact(has(levels, b + Lines.NC_OFFSET), nowMicros);
        }
        if (hasWheel) {
            wheel.resume(has(levels, Lines.ENCODER_A), has(levels, Lines.ENCODER_B), nowMicros);
        }
    }

    /** The buttons without a contact, one bit each. */
    int judgedByForceMask() {
        return ~inputs.presentMask() & (1 << Buttons.COUNT) - 1;
    }

    Button button(int button) {
        return buttons[button];
    }

    Wheel wheel() {
        return wheel;
    }
}
