package clickweight.gui.judge;

import clickweight.gui.trace.RecordedPress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What each of many operating forces would have made of the same touches.
 *
 * @param steps from the least force to the greatest
 */
public record Sweep(List<Step> steps) {
    /** Forces that are tried. */
    public static final int STEPS = 40;
    /** Touches that are judged, the newest ones: enough for a curve, few enough to be quick. */
    public static final int MOST_TOUCHES = 100;

    private static final int LEAST_MILLI_NEWTONS = 50;

    /** Copies the list. */
    public Sweep {
        steps = List.copyOf(steps);
    }

    /**
     * One operating force.
     *
     * @param operating mN
     * @param missed share of the presses meant that would not have come; NaN when none was recorded
     * @param accidental share of the other touches that would have pressed; NaN when none was recorded
     */
    public record Step(int operating, double missed, double accidental) {}

    /**
     * Judges one force after the other, each as an errand of its own, so that what is more urgent comes in between.
     *
     * @param most greatest force tried, mN
     * @param release kept, and moved out of the way where it would be above
     * @param told hears the whole, on the last errand
     */
    public static void run(
            Executor work, ForceJudge judge, List<RecordedPress> touches, int most, int release, Consumer<Sweep> told) {
        List<RecordedPress> newest = touches.subList(Math.max(0, touches.size() - MOST_TOUCHES), touches.size());
        new Run(work, judge, newest, most, release, told).next(List.of());
    }

    private record Run(
            Executor work, ForceJudge judge, List<RecordedPress> touches, int most, int release, Consumer<Sweep> told) {
        void next(List<Step> before) {
            if (before.size() == STEPS) {
                told.accept(new Sweep(before));
                return;
            }
            work.execute(() -> {
                int room = most - LEAST_MILLI_NEWTONS;
                int operating = LEAST_MILLI_NEWTONS + room * before.size() / (STEPS - 1);
                List<Step> with = new ArrayList<>(before);
                with.add(step(operating));
                next(with);
            });
        }

        private Step step(int operating) {
            Judgement judged = judge.judge(touches, new Thresholds(operating, Math.min(release, operating - 1)));
            int meant = 0;
            int missed = 0;
            int others = 0;
            int accidental = 0;
            for (int touch = 0; touch < touches.size(); touch++) {
                boolean pressed = judged.presses(touch) > 0;
                if (touches.get(touch).reported()) {
                    meant++;
                    missed += pressed ? 0 : 1;
                } else {
                    others++;
                    accidental += pressed ? 1 : 0;
                }
            }
            return new Step(
                    operating,
                    meant == 0 ? Double.NaN : (double) missed / meant,
                    others == 0 ? Double.NaN : (double) accidental / others);
        }
    }
}
