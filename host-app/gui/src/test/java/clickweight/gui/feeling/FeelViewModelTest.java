package clickweight.gui.feeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FeelViewModelTest {
    private static final Pattern STACK = Pattern.compile("(\\w+) button, stack \\d+: (\\d+) x .*");

    private final FeelViewModel model = new FeelViewModel();

    private int coins() {
        Matcher stack = STACK.matcher(model.messageProperty().get());
        assertTrue(stack.matches(), model.messageProperty().get());
        return Integer.parseInt(stack.group(2));
    }

    /** Answers for a button that clicks from so many coins up. */
    private void feel(String button, int clicksFrom) {
        int known = model.rows().size();
        while (model.runningProperty().get() && model.rows().size() == known) {
            if (coins() >= clicksFrom) {
                model.pressed(button);
            } else {
                model.silent();
            }
        }
    }

    @Test
    void threeButtonsAreFeltAndWheelAndLeftCompared() {
        model.begin();
        feel("left", 20);
        feel("right", 21);
        feel("wheel", 50);
        assertFalse(model.runningProperty().get());
        assertEquals(3, model.rows().size());
        // half way from 19 to 20 coins of 3.06 g: 59.67 gf
        assertEquals("59.7", model.rows().getFirst().gramForce());
        // 49.5 coins over 19.5
        assertTrue(
                model.comparisonProperty().get().contains("2.54 times"),
                model.comparisonProperty().get());
        assertTrue(model.messageProperty().get().startsWith("Done"));
    }

    @Test
    void anotherButtonDoesNotCountAndAnAnswerIsTakenBack() {
        model.begin();
        int first = coins();
        model.pressed("right");
        assertEquals(first, coins());
        model.silent();
        assertEquals(first + 4, coins());
        model.undo();
        assertEquals(first, coins());
    }

    @Test
    void aButtonWithoutBothAnswersIsSaidAndTheNextOneAskedFor() {
        model.begin();
        model.silent();
        model.next();
        assertTrue(model.messageProperty().get().startsWith("All stacks on the left button ended alike"));
        assertTrue(model.messageProperty().get().contains("Right button, stack 1"));
    }

    @Test
    void aCoinThatIsNotKnownIsRefused() {
        model.coinNameProperty().set("drachma");
        model.begin();
        assertFalse(model.runningProperty().get());
        assertTrue(model.messageProperty().get().startsWith("That coin is not known"));
    }
}
