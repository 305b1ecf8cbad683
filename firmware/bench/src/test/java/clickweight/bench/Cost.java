package clickweight.bench;

import java.util.function.IntConsumer;

/**
 * What a judgement costs in the JVM, warmed up: a figure of this machine at this time, not a limit.
 *
 * @param what the judgement, and what it was busy with
 * @param nanos of one sample or poll
 */
public record Cost(String what, double nanos) {
    private static final int POLLS = 1_000_000;
    /** The first ones run in code that is not compiled yet. */
    private static final int WARM_UP_ROUNDS = 3;

    private static final int ROUNDS = 7;

    /**
     * The quickest of some rounds, because whatever else the machine does only makes them slower.
     *
     * @param work does so many samples or polls, in a loop of its own, so that it is compiled with its judgement alone
     */
    public static Cost measure(String what, IntConsumer work) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            long before = System.nanoTime();
            work.accept(POLLS);
            long took = System.nanoTime() - before;
            least = round < WARM_UP_ROUNDS ? least : Math.min(least, took);
        }
        return new Cost(what, (double) least / POLLS);
    }
}
