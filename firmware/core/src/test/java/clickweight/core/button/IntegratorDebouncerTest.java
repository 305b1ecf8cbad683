package clickweight.core.button;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntegratorDebouncerTest {
    @Test
    void pressedWhenClosedForTheDurationInAllReleasedWhenOpenForIt() {
        Timeline.run(new IntegratorDebouncer(), 300, 100, """
                contact  __|-----|_____
                pressed  _____|=====|__
                """);
    }

    /** Closed 2, open 1, then closed: the sum is 2, 1, and 3 two columns after the second closure. */
    @Test
    void timeOpenIsTakenOff() {
        Timeline.run(new IntegratorDebouncer(), 300, 100, """
                contact  __--_---------
                pressed  _______=======
                """);
    }

    @Test
    void burstThatIsMostlyOpenAddsUpToNothing() {
        Timeline.run(new IntegratorDebouncer(), 300, 100, """
                contact  __|-|___|-|___|-|___
                pressed  ____________________
                """);
    }

    @Test
    void edgesBetweenPollsAreWeighedByTheirOwnTimes() {
        Debouncer integrator = new IntegratorDebouncer();
        integrator.configure(300);
        integrator.start(false, false, false, 0);
        // closed from 10 to 210 and from 220: 200 - 10 + 110 = 300 at 330
        for (int[] edge : new int[][] {{10, 1}, {210, 0}, {220, 1}}) {
            integrator.poll(edge[0]);
            integrator.contacts(edge[1] == 1, false, edge[0]);
        }
        integrator.poll(329);
        assertFalse(integrator.pressed());
        integrator.poll(330);
        assertTrue(integrator.pressed());
    }
}
