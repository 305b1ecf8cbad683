package clickweight.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.protocol.Buttons;
import clickweight.simulator.Simulator;
import clickweight.simulator.SimulatorOptions;
import org.junit.jupiter.api.Test;

/** The finger in front of the chip, with a chip that sleeps. */
@NeedsNode
class EmulatedMouseTest {
    private static final int PADS = 0x4001C004;
    private static final int SIO_GPIO_IN = 0xD0000004;
    private static final int FIRST_PIN = 2;

    @Test
    void fingerIsThatOfTheSimulatorAndReachesThePins() {
        SimulatorOptions options = SimulatorOptions.defaultMouse(5).strokes(1);
        Simulator simulator = Simulator.of(options);
        try (EmulatedMouse mouse = new EmulatedMouse(Thumb.asleep(), options)) {
            mouse.advanceTo(1000);
            for (int line = 0; line < Lines.COUNT; line++) {
                mouse.chip().poke(PADS + 4 * (FIRST_PIN + line), 0x4A);
            }
            int closedAtSomeTime = 0;
            while (!mouse.strokesFinished()) {
                long next = mouse.nowMicros() + 997;
                mouse.advanceTo(next);
                simulator.advanceTo(next / 125 * 125);
                int pins = mouse.chip().peek(SIO_GPIO_IN, 1)[0];
                closedAtSomeTime |= ~(pins >> FIRST_PIN);
                for (int button = 0; button < Buttons.COUNT; button++) {
                    int ahead = mouse.strokesDone(button) - simulator.strokesDone(button);
                    assertTrue(ahead == 0 || ahead == 1, "strokes of button " + button);
                }
            }
            assertEquals(0xF, closedAtSomeTime & 0xF, "every button was closed at some time");
            assertEquals(mouse.truth(Buttons.LEFT), simulator.truth(Buttons.LEFT));
        }
    }
}
