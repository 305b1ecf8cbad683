package clickweight.cli.feel;

import clickweight.cli.feel.MouseReports.Event;
import clickweight.measure.feel.Coin;
import clickweight.measure.feel.Staircase;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks for stack after stack. A press of the button in question is a click; Enter says that the stack lies there and nothing clicked; u takes
 * the last answer back, s skips the button, q ends.
 */
public final class CoinDialogue {
    private final MouseReports reports;
    private final PrintStream words;
    private final Coin coin;

    public CoinDialogue(MouseReports reports, PrintStream words, Coin coin) {
        this.reports = reports;
        this.words = words;
        this.coin = coin;
    }

    /** Stacks that were tried on each button; a button that was skipped is left out. */
    public Map<String, List<Staircase.Trial>> ask(List<String> buttons, int firstCoins, int mostCoins)
            throws IOException {
        Map<String, List<Staircase.Trial>> answers = new LinkedHashMap<>();
        words.println("Lay the mouse flat, the pointer inside this window, and touch nothing but the coins.");
        words.println("A click is seen by itself. Enter: it lies there and nothing clicked. u: undo, s: skip, q: end.");
        for (String button : buttons) {
            Staircase staircase = new Staircase(firstCoins, mostCoins);
            boolean on = ask(button, staircase);
            if (!staircase.trials().isEmpty()) {
                answers.put(button, staircase.trials());
            }
            if (!on) {
                return answers;
            }
        }
        return answers;
    }

    /** Whether to go on with the next button. */
    private boolean ask(String button, Staircase staircase) throws IOException {
        while (!staircase.isDone()) {
            words.println(String.format(
                    Locale.ROOT,
                    "%s button, stack %d: %d x %s (%.1f g)",
                    button,
                    staircase.trials().size() + 1,
                    staircase.coins(),
                    coin.name(),
                    staircase.coins() * coin.grams()));
            Event event = reports.next();
            while (!isAnswer(event, button)) {
                event = reports.next();
            }
            switch (event) {
                case Event.Press press -> {
                    words.println("  click");
                    staircase.answer(true);
                }
                case Event.End end -> {
                    return false;
                }
                case Event.Key key -> {
                    if (key.key() == 'q') {
                        return false;
                    }
                    if (key.key() == 's') {
                        return true;
                    }
                    if (key.key() == 'u') {
                        staircase.undo();
                    } else {
                        words.println("  no click");
                        staircase.answer(false);
                    }
                }
            }
        }
        return true;
    }

    private static boolean isAnswer(Event event, String button) {
        return switch (event) {
            case Event.Press press -> press.button().equals(button);
            case Event.Key key -> "qsu\r\n".indexOf(key.key()) >= 0;
            case Event.End end -> true;
        };
    }
}
