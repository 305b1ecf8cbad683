package clickweight.core.button;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** W is 101 us and a column 50 us: two columns prove nothing, three do. The deafness L is 12 columns. */
class QualifiedDebouncerTest {
    @Test
    void glitchesShorterThanTheProofAreNothing() {
        Timeline.run(new QualifiedDebouncer(), 600, 50, """
                contact  __|-|__|-|_|-|___
                pressed  _________________
                """);
    }

    @Test
    void pressAfterAnUnbrokenClosureThenDeafToBounce() {
        Timeline.run(new QualifiedDebouncer(), 600, 50, """
                contact  __|-|_|-|__|-----------|_|-|________
                pressed  ______________|===============|_____
                """);
    }

    @Test
    void levelIsReadAgainWhenTheDeafnessEnds() {
        Timeline.run(new QualifiedDebouncer(), 600, 50, """
                contact  __|-----|______________
                pressed  _____|========|________
                """);
    }

    /** Columns of 1 ms: deaf for 6, what is learned is 26. */
    @Test
    void switchThatOpensByItselfClicksTwiceOnceAndIsDoubtedFromThenOn() {
        QualifiedDebouncer qualified = new QualifiedDebouncer();
        String held = "-".repeat(80);
        String open = "_".repeat(40);
        draw(
                qualified,
                "contact  _" + held + "___" + held + "___" + held + open,
                // released 26 columns after the last opening, which is in column 247
                "pressed  __" + held + "_____" + "-".repeat(247 + 26 - 87) + "_".repeat(14));
    }

    private static void draw(Debouncer debouncer, String contact, String pressed) {
        String drawing = contact + "\n" + pressed.replace('-', '=');
        Timeline.witnessed(debouncer, new Timeline.DrawnForce(), 6000, 1000, drawing);
    }

    @Test
    void proofTakes101MicrosNot100() {
        assertFalse(pressedAfterClosureOf(100));
        assertTrue(pressedAfterClosureOf(101));
    }

    private static boolean pressedAfterClosureOf(int micros) {
        Debouncer qualified = new QualifiedDebouncer();
        qualified.configure(5000);
        qualified.start(false, false, false, 0);
        qualified.poll(1000);
        qualified.contacts(true, false, 1000);
        qualified.poll(1000 + micros);
        qualified.contacts(false, false, 1000 + micros);
        return qualified.pressed();
    }
}
