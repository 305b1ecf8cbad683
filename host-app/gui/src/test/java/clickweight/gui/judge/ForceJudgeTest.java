package clickweight.gui.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.force.ForceBank;
import clickweight.gui.trace.ChannelScale;
import clickweight.gui.trace.RecordedPress;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ForceJudgeTest {
    private static final ForceJudge JUDGE = new ForceJudge(0, Map.of());
    private static final Thresholds USUAL = new Thresholds(600, 400);

    private static Consequence consequence(List<RecordedPress> touches, Thresholds tried) {
        return Consequence.of(touches, JUDGE.judge(touches, USUAL), JUDGE.judge(touches, tried));
    }

    @Test
    void eachPressAboveTheThresholdPressesOnceAndThoseBelowAreMissed() {
        // peaks are 700 to 899 mN, one each: of those, 100 stay below 800, and noise of 3 mN decides only near to it
        List<RecordedPress> touches = Touches.presses(200, 1);
        Consequence now = consequence(touches, USUAL);
        assertEquals(new Consequence(200, 0, 0, 0, 0, 0.0), now);
        Consequence higher = consequence(touches, new Thresholds(800, 400));
        assertEquals(100, higher.missed(), 12);
        assertEquals(0, higher.doubled());
    }

    @Test
    void aHigherThresholdIsPassedLaterByTheTimeTheRampTakes() {
        List<RecordedPress> touches = Touches.presses(200, 2);
        Consequence higher = consequence(touches, new Thresholds(660, 400));
        // 60 mN more on ramps of 700 to 899 mN in 60 ms: 60 x 60 / 800 = 4.5 ms in the mean
        assertEquals(4500, higher.laterMicros(), 150);
        assertEquals(0, higher.missed());
    }

    @Test
    void aTouchThatWasNoPressBecomesAnAccidentBelowItsPeak() {
        Random random = new Random(3);
        List<RecordedPress> touches = new ArrayList<>(Touches.presses(10, 3));
        touches.add(Touches.to(300, false, random));
        touches.add(Touches.to(250, false, random));
        assertEquals(0, consequence(touches, USUAL).accidental());
        assertEquals(1, consequence(touches, new Thresholds(275, 150)).accidental());
        assertEquals(2, consequence(touches, new Thresholds(200, 150)).accidental());
    }

    @Test
    void aPressThatWasReportedOnceAndJudgedTwiceIsDoubled() {
        RecordedPress once = Touches.to(800, true, new Random(4));
        int[] two = new int[once.counts().length * 2];
        System.arraycopy(once.counts(), 0, two, 0, once.counts().length);
        System.arraycopy(once.counts(), 0, two, once.counts().length, once.counts().length);
        List<RecordedPress> touches =
                List.of(new RecordedPress(0, 0, two, once.periodMicros(), once.calibration(), -1, once.pressedAt(), 0));
        assertEquals(1, consequence(touches, USUAL).doubled());
    }

    @Test
    void blocksSideBySideJudgeAsOneDetectorThatHearsAllOneBehindTheOther() {
        List<RecordedPress> touches = Touches.presses(2 * ForceJudge.BLOCK + 7, 8);
        ForceBank bank = new ForceBank(1);
        ChannelScale scale = touches.getFirst().calibration();
        bank.calibrate(0, scale.tareSixteenths(), scale.spanNanoNewtonsPerCount(), scale.spanUncertaintyPpm());
        bank.configure(0, 800, 400, 0);
        Judgement blocks = JUDGE.judge(touches, new Thresholds(800, 400));
        for (int touch = 0; touch < touches.size(); touch++) {
            int first = Judgement.NEVER;
            int presses = 0;
            boolean pressed = bank.actuated(0);
            int[] counts = touches.get(touch).counts();
            for (int sample = 0; sample < counts.length; sample++) {
                bank.sample(0, counts[sample]);
                if (bank.actuated(0) && !pressed) {
                    first = presses++ == 0 ? sample : first;
                }
                pressed = bank.actuated(0);
            }
            assertEquals(presses, blocks.presses(touch), "touch " + touch);
            assertEquals(first, blocks.firstAt(touch), "touch " + touch);
        }
    }

    @Test
    void settingsOfTheMouseAreTheDetectors() {
        // rapid trigger presses on a rise of 100 mN from the bottom, far below the operating force
        ForceJudge rapid = new ForceJudge(0, Map.of("left.rapid.press", 100, "force.rapid.bottom", 100));
        List<RecordedPress> touches = List.of(Touches.to(400, true, new Random(5)));
        assertEquals(0, JUDGE.judge(touches, USUAL).presses(0));
        assertTrue(rapid.judge(touches, USUAL).presses(0) > 0);
    }

    @Test
    void aSweepGoesFromEveryAccidentToEveryMiss() {
        Random random = new Random(7);
        List<RecordedPress> touches = new ArrayList<>(Touches.presses(10, 7));
        for (int i = 0; i < 10; i++) {
            touches.add(Touches.to(300, false, random));
        }
        List<Sweep> told = new ArrayList<>();
        Sweep.run(Runnable::run, JUDGE, touches, 1200, 400, told::add);
        List<Sweep.Step> steps = told.getFirst().steps();
        assertEquals(Sweep.STEPS, steps.size());
        assertEquals(new Sweep.Step(50, 0, 1), steps.getFirst());
        assertEquals(new Sweep.Step(1200, 1, 0), steps.getLast());
        // between the touches' 300 mN and the presses' 700 mN nothing goes wrong
        for (Sweep.Step step : steps) {
            if (step.operating() > 350 && step.operating() < 650) {
                assertEquals(0, step.missed() + step.accidental());
            }
        }
    }

    @Test
    @Tag("long")
    void aThousandPressesAreJudgedWithinFiftyMillisecondsOfTheProcessor() {
        List<RecordedPress> touches = Touches.presses(1000, 6);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 10; run++) {
            long begun = threads.getCurrentThreadCpuTime();
            JUDGE.judge(touches, new Thresholds(640, 400));
            best = Math.min(best, threads.getCurrentThreadCpuTime() - begun);
        }
        System.out.println("1000 presses judged in " + best / 1000 + " us");
        assertTrue(best < 50_000_000, best + " ns");
    }
}
