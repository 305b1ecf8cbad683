package clickweight.core.encoder;

/**
 * Finds the way that the wheel most plausibly went, of all ways round the Gray circle, when the lines tell lies. Each way
 * has a price in microseconds, and the cheapest is believed:
 *
 * <pre>
 * 1            for each microsecond and line that is not at the level of the place
 * MOVE         for each step
 * SHORTEST     less the time spent at the place before: for a step sooner than the wheel can turn
 * REVERSAL     for a step in the other direction than the one before
 *
 * A      ______|--|__|---|_|----------------         A still bounces
 * B      ______________________|-|_|--------         when B changes
 * way    0     1               2                     costs what A and B are down in 1 and 2
 * or     0     1  0  1   0 -1           -2           costs two reversals and steps in a hurry
 * </pre>
 *
 * <p>Both ways above end with the same levels, and a filter of each line for itself cannot tell them apart; the price can.
 * For one line alone the price is a filter: a new level is believed after {@link #MOVE_MICROS} unbroken, and a level that
 * goes back after MOVE and REVERSAL.
 *
 * <p>There are eight ways to remember, the cheapest for each place on the circle and direction of the last step: of two
 * ways to the same place in the same direction the dearer can never win again (Viterbi 1967).
 */
final class GrayPath {
    /**
     * A level that lasts longer than a glitch of up to 100 us is worth a step. Worth more than that, it takes more lies to
     * buy a step too many: at 101 us uneven steps with overlapping bounce are misread half as often again.
     */
    static final int MOVE_MICROS = 180;

    /**
     * The shortest step to be expected, 500 us, less a fifth for uneven turning. At 300 us overlapping bounce of 1 ms
     * steps is misread three times as often.
     */
    static final int SHORTEST_MICROS = 400;

    /**
     * With {@code MOVE} well below the shortest step: a wheel that turns back, goes once round the circle and turns back
     * again would else be believed to have gone on all the time. At a sum of 390 us that happened three times in
     * 3 000 000 detents, at 370 once in 10 000 000; at a sum of 250 overlapping bounce is taken for a reversal three times as often.
     */
    static final int REVERSAL_MICROS = 190;

    /** A wheel silent for so long has no doubt left: above the price of any way, and small enough to add up. */
    private static final int LONGEST_MICROS = 5000;

    private static final int WAYS = 8;
    private static final int NEVER = 1 << 20;

    /* A way has the number place % 4 * 2 + (its last step was down ? 1 : 0). */
    private final int[] prices = new int[WAYS];
    private final int[] places = new int[WAYS];
    private final int[] since = new int[WAYS];
    private int best;
    private int levels;
    private int micros;

    /** Stands at this place, with no doubt and no direction, while the lines have these levels. */
    void start(int levelsNow, int place, int nowMicros) {
        levels = levelsNow;
        best = (place & 3) << 1;
        places[best] = place;
        rest(nowMicros);
    }

    /** Forgets the direction and all doubt: the wheel is still where it is believed to be. */
    void rest(int nowMicros) {
        int place = places[best];
        micros = nowMicros;
        for (int way = 0; way < WAYS; way++) {
            prices[way] = NEVER;
        }
        best &= ~1;
        for (int way = best; way <= best + 1; way++) {
            prices[way] = 0;
            places[way] = place;
            since[way] = nowMicros - LONGEST_MICROS;
        }
        step();
    }

    /** The lines have other levels from now on; {@link #advance} comes first. */
    void levels(int levelsNow) {
        levels = levelsNow;
    }

    /** Whether the lines are as they should be at the place believed in: then there is nothing to decide. */
    boolean agrees() {
        return GrayCircle.levels(best >> 1) == levels;
    }

    /** Lets the levels last until now and returns the place believed in, in steps from the start. */
    int advance(int nowMicros) {
        int lasted = nowMicros - micros;
        if (lasted > 0) {
            micros = nowMicros;
            pay(lasted < LONGEST_MICROS ? lasted : LONGEST_MICROS);
            step();
            choose();
        }
        return places[best];
    }

    private void pay(int lasted) {
        int right = GrayCircle.place(levels) << 1;
        add(right + 2 & 7, lasted);
        add(right + 4 & 7, 2 * lasted);
        add(right + 6 & 7, lasted);
    }

    private void add(int way, int price) {
        prices[way] += price;
        prices[way + 1] += price;
    }

    /** Each way may go on by some steps, if that is the cheapest way to there. Nothing comes cheaper round to the best. */
    private void step() {
        int from = best & 6;
        for (int i = 0; i < 4; i++) {
            int to = from + 2 & 7;
            step(from, to, 1, MOVE_MICROS);
            step(from + 1, to, 1, MOVE_MICROS + REVERSAL_MICROS);
            from = to;
        }
        for (int i = 0; i < 4; i++) {
            int to = from + 6 & 7;
            step(from + 1, to + 1, -1, MOVE_MICROS);
            step(from, to + 1, -1, MOVE_MICROS + REVERSAL_MICROS);
            from = to;
        }
    }

    private void step(int from, int to, int direction, int least) {
        int price = prices[from] + least;
        if (price >= prices[to]) {
            return;
        }
        int early = SHORTEST_MICROS - (micros - since[from]);
        if (early > 0) {
            price += early;
        }
        if (price < prices[to]) {
            prices[to] = price;
            places[to] = places[from] + direction;
            since[to] = micros;
        }
    }

    /** The cheapest; of two that cost the same rather another place than the one so far, so that waits end at their time. */
    private void choose() {
        int least = prices[best];
        int here = places[best];
        int chosen = best;
        for (int way = 0; way < WAYS; way++) {
            int price = prices[way];
            if (price < least || price == least && chosen == best && places[way] != here) {
                least = price;
                chosen = way;
            }
        }
        best = chosen;
        for (int way = 0; way < WAYS; way++) {
            prices[way] -= least;
        }
    }
}
