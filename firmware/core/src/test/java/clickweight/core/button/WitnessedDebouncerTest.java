package clickweight.core.button;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns of 1 ms, lockout 6 columns; the first press makes the force believed. */
class WitnessedDebouncerTest {
    private static final int LOCKOUT_MICROS = 6000;
    private static final int COLUMN_MICROS = 1000;

    private final Timeline.DrawnForce force = new Timeline.DrawnForce();
    private final WitnessedDebouncer witnessed = new WitnessedDebouncer(force, 0);

    @BeforeEach
    void seePressAndRelease() {
        witnessed.heed(true);
        draw("""
                force    __|----------------|________
                contact  __|----------------|________
                pressed  ___|================|_______
                """);
    }

    private void draw(String drawing) {
        Timeline.witnessed(witnessed, force, LOCKOUT_MICROS, COLUMN_MICROS, drawing);
    }

    @Test
    void firstEdgeUnderForceIsEnoughAndChatterIsNothing() {
        draw("""
                force    _|----------------------------------------------|_____
                contact  __|-|_|--------|________________|--|__|---------|_|-|_
                pressed  __|=============================================|_____
                """);
    }

    @Test
    void closureWithoutForceIsNothing() {
        draw("""
                force    __________________________
                contact  __|-|_|--------|_|-|______
                pressed  __________________________
                """);
    }

    @Test
    void closureUnderMiddlingForceIsJudgedByTheContactAlone() {
        draw("""
                force    ~~~~~~~~~~~~~~~~~~~~~~~~~~
                contact  __|--------------
                pressed  ___|=============
                """.replace("~~~~~~~~~~~~~~~~~~~~~~~~~~", "~".repeat(17)));
    }

    @Test
    void openContactIsReleasedWhenTheForceCollapses() {
        draw("""
                force    _|------------------------------------|~~~~~|___
                contact  __|--------------------------------|____________
                pressed  __|=========================================|___
                """);
    }

    @Test
    void forceThatDropsForAMomentAtTheSnapIsNoCollapse() {
        draw("""
                force    _|--|_|--|_|-------------------
                contact  __|-|___________|--------------
                pressed  __|============================
                """);
    }

    @Test
    void buttonIsNotDeadWhenTheForceIsBlindAndTheNextPressIsSoonerAgain() {
        draw("force    " + "_".repeat(60) + "\n"
                + "contact  __" + "-".repeat(58) + "\n"
                + "pressed  " + "_".repeat(52) + "=".repeat(8));
        draw("""
                force    ________________
                contact  __|---------|___
                pressed  ___|=========|__
                """);
    }

    @Test
    void buttonDoesNotStickWhenTheForceDoes() {
        draw("force    " + "-".repeat(80) + "\n"
                + "contact  __" + "-".repeat(10) + "_".repeat(68) + "\n"
                + "pressed  __" + "=".repeat(70) + "_".repeat(8));
        draw("""
                force    ----------------
                contact  __|---------|___
                pressed  ___|=========|__
                """);
    }

    @Test
    void aForceThatNeverFollowedIsNotBelieved() {
        WitnessedDebouncer fresh = new WitnessedDebouncer(button -> ForceWitness.PRESSING, 0);
        fresh.heed(true);
        fresh.configure(LOCKOUT_MICROS);
        fresh.start(false, false, false, 0);
        fresh.contacts(true, false, 1000);
        assertFalse(fresh.pressed());
        fresh.poll(1100);
        assertFalse(fresh.pressed());
        fresh.poll(1101);
        assertTrue(fresh.pressed());
    }
}
