package clickweight.gui.frames;

import clickweight.gui.judge.Consequence;
import clickweight.gui.judge.ForceJudge;
import clickweight.gui.judge.Judgement;
import clickweight.gui.judge.Thresholds;
import clickweight.gui.trace.RecordedPress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * How long it takes from a drag of the threshold until what it would have done stands on the screen: a thousand presses judged on the work
 * thread, told on the screen's. What was recorded is repeated until it is a thousand.
 */
public final class DragCost {
    /** Presses that are judged. */
    public static final int PRESSES = 1000;

    private static final int WARM = 5;
    private static final int RUNS = 25;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Executor work;
    private final Executor screen;
    private final List<RecordedPress> touches;
    private final ForceJudge judge;
    private final Consumer<String> told;
    private final List<Long> nanos = new ArrayList<>();
    private Judgement before;

    private DragCost(Executor work, Executor screen, List<RecordedPress> touches, Consumer<String> told) {
        this.work = work;
        this.screen = screen;
        this.touches = touches;
        this.told = told;
        judge = new ForceJudge(touches.getFirst().button(), Map.of());
        before = judge.judge(touches, new Thresholds(600, 400));
    }

    /**
     * Measures, one drag after the other.
     *
     * @param recorded touches of one button
     * @param told hears the figure in a line, on the screen's thread
     */
    public static void measure(Executor work, Executor screen, List<RecordedPress> recorded, Consumer<String> told) {
        if (recorded.isEmpty()) {
            told.accept("No press was recorded, so none was judged.");
            return;
        }
        List<RecordedPress> many = new ArrayList<>(PRESSES);
        for (int i = 0; i < PRESSES; i++) {
            many.add(recorded.get(i % recorded.size()));
        }
        work.execute(() -> {
            DragCost cost = new DragCost(work, screen, many, told);
            screen.execute(cost::drag);
        });
    }

    private void drag() {
        long begun = System.nanoTime();
        Thresholds tried = new Thresholds(601 + nanos.size(), 400);
        work.execute(() -> {
            Judgement now = judge.judge(touches, tried);
            Consequence consequence = Consequence.of(touches, before, now);
            screen.execute(() -> {
                nanos.add(System.nanoTime() - begun);
                before = now;
                if (nanos.size() < WARM + RUNS && consequence.meant() >= 0) {
                    drag();
                } else {
                    told.accept(words());
                }
            });
        });
    }

    private String words() {
        long[] sorted =
                nanos.stream().skip(WARM).mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "From a drag to what it would have done to %,d presses: %.0f ms in the median, %.0f ms at worst of %d.",
                PRESSES,
                sorted[sorted.length / 2] / NANOS_PER_MILLI,
                Arrays.stream(sorted).max().orElse(0) / NANOS_PER_MILLI,
                sorted.length);
    }
}
