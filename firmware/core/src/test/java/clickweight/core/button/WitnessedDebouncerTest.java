package clickweight.core.button;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns of 1 ms, lockout 6 columns; the first press shows that the force follows. */
class WitnessedDebouncerTest {
    private static final int LOCKOUT_MICROS = 6000;
    private static final int COLUMN_MICROS = 1000;

    private final Timeline.DrawnForce force = new Timeline.DrawnForce();
    private final WitnessedDebouncer witnessed = new WitnessedDebouncer(force, 0);

    @BeforeEach
    void seePressAndRelease() {
        witnessed.heed(true);
        draw("""
                force    __|-------------------------|_________
                contact  __|--------------------------|________
                pressed  __|==========================|________
                """);
    }

    private void draw(String drawing) {
        Timeline.witnessed(witnessed, force, LOCKOUT_MICROS, COLUMN_MICROS, drawing);
    }

    @Test
    void firstEdgeUnderForceIsEnoughAndChatterIsNothing() {
        draw("""
                force    _|---------------------------------------------|______
                contact  __|-|_|--------|________________|--|__|---------|_|-|_
                pressed  __|=============================================|_____
                """);
    }

    @Test
    void closureWithoutForceIsNothing() {
        draw("""
                force    __________________________
                contact  __|-|_|---|__|--|_|-|_____
                pressed  __________________________
                """);
    }

    @Test
    void closureOf157MillisWithoutForceAfterAReleaseIsBounce() {
        draw("force    _" + "-".repeat(30) + "_".repeat(172) + "\n"
                + "contact  __" + "-".repeat(30) + "___" + "-".repeat(157) + "_".repeat(11) + "\n"
                + "pressed  __" + "=".repeat(30) + "_".repeat(171));
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

    /** Columns of 50 us: force and contact are both back before either is proved. */
    @Test
    void glitchThatMeetsTheFirstLightSampleIsNoRelease() {
        Timeline.witnessed(
                witnessed,
                force,
                LOCKOUT_MICROS,
                50,
                "force    _" + "-".repeat(601) + "_" + "-".repeat(3) + "_".repeat(7) + "\n"
                        + "contact  __" + "-".repeat(600) + "_" + "-".repeat(6) + "_".repeat(4) + "\n"
                        + "pressed  __" + "=".repeat(607) + "_".repeat(4));
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
        draw("force    " + "_".repeat(300) + "\n"
                + "contact  " + "_".repeat(200) + "-".repeat(10) + "_".repeat(90) + "\n"
                + "pressed  " + "_".repeat(205) + "=".repeat(6) + "_".repeat(89));
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
