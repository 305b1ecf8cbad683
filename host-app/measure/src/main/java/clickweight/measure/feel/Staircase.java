package clickweight.measure.feel;

import java.util.ArrayList;
import java.util.List;

/**
 * Which stack to try next: one coin less after a click, one more after none, so that trials gather where half of them click (up-down method,
 * Dixon and Mood 1948); steps of four coins until the first change of direction.
 *
 * <pre>
 * coins   4   8  12   8(no)->9   8 ...
 * click   -   -   x   -
 * step    +4  +4  -1  +1
 * </pre>
 */
public final class Staircase {
    /** Changes of direction after which it is done. */
    public static final int REVERSALS = 12;

    /** Trials after which it is done in any case. */
    public static final int MOST_TRIALS = 40;

    private static final int FIRST_STEP = 4;

    private final int mostCoins;
    private final List<Trial> trials = new ArrayList<>();
    private int coins;
    private int reversals;

    /**
     * One stack on the button.
     *
     * @param coins in it
     * @param clicked whether it clicked
     */
    public record Trial(int coins, boolean clicked) {}

    /**
     * @param firstCoins of the first stack, 1 to the most
     * @param mostCoins that there are
     */
    public Staircase(int firstCoins, int mostCoins) {
        if (firstCoins < 1 || firstCoins > mostCoins) {
            throw new IllegalArgumentException(
                    "A first stack of " + firstCoins + " coins must be 1 to " + mostCoins + ".");
        }
        this.coins = firstCoins;
        this.mostCoins = mostCoins;
    }

    /** Coins of the next stack. */
    public int coins() {
        return coins;
    }

    public boolean isDone() {
        return reversals >= REVERSALS || trials.size() >= MOST_TRIALS;
    }

    /** Tells how the stack of {@link #coins()} ended. */
    public void answer(boolean clicked) {
        if (!trials.isEmpty() && trials.getLast().clicked() != clicked) {
            reversals++;
        }
        trials.add(new Trial(coins, clicked));
        int step = reversals == 0 ? FIRST_STEP : 1;
        coins = Math.clamp(coins + (clicked ? -step : step), 1, mostCoins);
    }

    /** Takes the last answer back, for a stack that fell over. */
    public void undo() {
        if (trials.isEmpty()) {
            return;
        }
        Trial last = trials.removeLast();
        if (!trials.isEmpty() && trials.getLast().clicked() != last.clicked()) {
            reversals--;
        }
        coins = last.coins();
    }

    public List<Trial> trials() {
        return List.copyOf(trials);
    }
}
