package clickweight.core.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.message.Suppressed;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the order of the drawing; every case also crosses the wraps of time. */
class ScrollGuardTest {
    private static final int BEFORE_SIGN = 0x7FFFFFFF - 300_000;
    private static final int BEFORE_WRAP = -300_000;

    private static GuardBench resting(int start) {
        return new GuardBench(true, start).force(400, 100_000).keep(500_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, BEFORE_SIGN, BEFORE_WRAP})
    void fromRestItIsReportedInTheSampleThatCrosses(int start) {
        GuardBench bench = resting(start).force(GuardBench.BASE - 1, 30_000);
        assertFalse(bench.reported);
        bench.poll(GuardBench.BASE);
        assertTrue(bench.reported);
        bench.force(300, 30_000);
        assertFalse(bench.reported);
        assertEquals(List.of(), bench.told);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, BEFORE_SIGN, BEFORE_WRAP})
    void landingThatBeginsToScrollIsToldOnceAndNotReported(int start) {
        GuardBench bench =
                new GuardBench(true, start).force(900, 40_000).turn(6, 15_000).force(0, 20_000);
        assertEquals(0, bench.reports);
        assertEquals(List.of(Suppressed.LANDING + " peak 900 steps 0"), bench.told);
    }

    @Test
    void landingHeldWithTheWheelStillIsAPressInTheEnd() {
        GuardBench bench = new GuardBench(true, 0).force(700, 40_000);
        int crossed = bench.now;
        bench.force(1099, 10_000).keep(100_000).force(1100, 125).keep(250_000);
        assertEquals(300_000, bench.reportedMicros - crossed);
        bench.turn(8, 10_000);
        assertTrue(bench.reported, "and then it may scroll");
    }

    @Test
    void landingThatStaysLightIsARestingFinger() {
        GuardBench bench =
                new GuardBench(true, 0).force(900, 40_000).keep(2_000_000).force(0, 20_000);
        assertEquals(0, bench.reports);
        assertEquals(1, bench.told.size());
    }

    @Test
    void landingSureByForceIsReportedInTheSample() {
        GuardBench bench = new GuardBench(true, 0).force(1899, 40_000);
        assertFalse(bench.reported);
        bench.poll(1900);
        assertTrue(bench.reported);
    }

    @Test
    void landingThatTurnsBackFromAPeakIsATap() {
        GuardBench bench = new GuardBench(true, 0).force(1400, 40_000);
        assertFalse(bench.reported);
        bench.force(1000, 10_000);
        assertTrue(bench.reported);
        bench.force(0, 20_000);
        assertFalse(bench.reported);
        assertEquals(List.of(), bench.told);
    }

    @Test
    void landingThatIsStillHardAfterItsConfirmationIsReportedThen() {
        GuardBench bench = new GuardBench(true, 0).force(700, 40_000);
        int crossed = bench.now;
        bench.force(1200, 20_000).keep(100_000);
        assertEquals(60_000, bench.reportedMicros - crossed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, BEFORE_SIGN, BEFORE_WRAP})
    void scrollingRaisesTheForceAndAHarderPressIsReportedInTheSample(int start) {
        GuardBench bench = resting(start).turn(8, 15_000).force(1090, 30_000);
        assertFalse(bench.reported);
        bench.force(1250, 8_000);
        assertTrue(bench.reported);
        bench.force(400, 20_000);
        assertFalse(bench.reported);
    }

    @Test
    void reportedPressEndsOnlyWithItsRelease() {
        GuardBench bench = resting(0).force(900, 30_000);
        bench.turn(20, 15_000).turn(-20, 4_000).keep(1_000_000).force(GuardBench.RELEASE + 1, 5_000);
        assertTrue(bench.reported);
        bench.poll(GuardBench.RELEASE);
        assertFalse(bench.reported);
        assertEquals(1, bench.reports);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, BEFORE_SIGN, BEFORE_WRAP})
    void clickUponALoadAboveTheReleaseForceEndsBeforeTheLoadIsReached(int start) {
        GuardBench bench =
                new GuardBench(true, start).force(600, 100_000).keep(500_000).turn(8, 15_000);
        bench.force(GuardBench.BASE + 400, 30_000).force(1300, 5_000).keep(20_000);
        assertTrue(bench.reported);
        bench.force(726, 10_000);
        assertTrue(bench.reported, "a quarter of the way from 600 to the 1100 of the report is 725");
        bench.force(700, 500);
        assertFalse(bench.reported);
        assertTrue(bench.candidate, "the release force is below the load");
        bench.force(620, 5_000).keep(50_000).force(1200, 30_000);
        assertEquals(2, bench.reports, "and the next click is heard");
        bench.force(0, 20_000);
        assertEquals(List.of(), bench.told);
    }

    @Test
    void loadBelowTheReleaseForceLeavesItAsItIs() {
        GuardBench bench = resting(0).force(1300, 30_000).keep(20_000).force(GuardBench.RELEASE + 1, 10_000);
        assertTrue(bench.reported);
        bench.poll(GuardBench.RELEASE);
        assertFalse(bench.reported);
    }

    @Test
    void tapIsOverBeforeTheReleaseForceButNeverTooShortToBeSeen() {
        GuardBench bench = new GuardBench(true, 0).force(1400, 40_000).force(1000, 10_000);
        assertTrue(bench.reported);
        int reported = bench.reportedMicros;
        bench.force(876, 20_000);
        assertTrue(bench.reported, "a quarter of the way from 700 to the peak of 1400 is 875");
        bench.force(860, 2_000);
        assertFalse(bench.reported, "a landing that lies there after all is no held button");
        assertEquals(1, bench.reports);
        bench = new GuardBench(true, 0).force(1400, 40_000).force(860, 4_000);
        while (bench.reported) {
            bench.keep(125);
        }
        assertEquals(15_000, bench.now - bench.reportedMicros);
        assertTrue(reported > 0);
    }

    @Test
    void slowPressFromRestMayShowItselfForAWhileAWanderingLoadMayNot() {
        GuardBench slow = resting(0).force(680, 200_000).keep(300_000).force(GuardBench.BASE, 10_000);
        assertFalse(slow.reported, "a rise of 20 is none");
        slow.force(820, 15_000);
        assertTrue(slow.reported, "but it goes on");
        GuardBench wandering = resting(0).force(720, 400_000).keep(300_000).force(810, 10_000);
        assertFalse(wandering.reported, "long above the base, and no more than a wandering hand");
        wandering.force(1030, 20_000);
        assertTrue(wandering.reported, "a click on top of that load");
    }

    @Test
    void fadingOfTheRaiseAloneMakesNoClick() {
        GuardBench bench = resting(0).turn(8, 15_000).force(1000, 30_000).keep(3_000_000);
        assertEquals(0, bench.reports);
        bench.force(1350, 40_000);
        assertEquals(1, bench.reports, "a press on top of the load");
    }

    @Test
    void afterTheFadingItIsRestAgain() {
        GuardBench bench = resting(0).turn(8, 15_000).keep(510_000);
        bench.force(699, 30_000).force(GuardBench.BASE, 125);
        assertTrue(bench.reported);
    }

    @Test
    void reasonsTellWhatStoodInTheWayAtThePeak() {
        GuardBench bench = resting(0).turn(8, 15_000).force(900, 20_000).force(400, 20_000);
        bench.keep(260_000).force(850, 30_000).force(400, 30_000);
        assertEquals(
                List.of(Suppressed.SCROLLING + " peak 900 steps 8", Suppressed.AFTER_SCROLLING + " peak 850 steps 8"),
                bench.told);
    }

    @Test
    void tremblingToAndFroIsNoScrolling() {
        GuardBench bench = resting(0);
        for (int i = 0; i < 20; i++) {
            bench.turn(i % 2 == 0 ? 1 : -1, 20_000);
        }
        bench.force(GuardBench.BASE + 299, 30_000).force(GuardBench.BASE + 300, 125);
        assertTrue(bench.reported, "the rise is enough");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void offIsThePlainCandidateSampleForSample(long seed) {
        Random random = new Random(seed);
        GuardBench bench = new GuardBench(seed % 2 == 0, random.nextInt());
        bench.guard.configure(false);
        for (int i = 0; i < 200_000; i++) {
            if (random.nextInt(300) == 0) {
                bench.guard.wheelStep(random.nextBoolean() ? 1 : -1, bench.now);
            }
            bench.poll(Math.clamp(bench.level + random.nextInt(-20, 21), 0, 2000));
            assertEquals(bench.candidate, bench.reported);
        }
        assertTrue(bench.reports > 10);
        assertEquals(List.of(), bench.told);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void everyCandidateIsEitherReportedOrToldAndNeverReportedWithoutOne(long seed) {
        Random random = new Random(seed);
        GuardBench bench = new GuardBench(true, random.nextInt());
        int before = 0;
        int told = 0;
        int reportedOnes = 0;
        for (int i = 0; i < 400_000; i++) {
            if (random.nextInt(400) == 0) {
                bench.guard.wheelStep(1, bench.now);
            }
            boolean candidate = bench.candidate;
            bench.poll(Math.clamp(bench.level + random.nextInt(-25, 26), 0, 2500));
            assertTrue(bench.candidate || !bench.reported);
            if (candidate && !bench.candidate) {
                boolean reported = bench.reports > before;
                assertEquals(reported ? told : told + 1, bench.told.size(), "told, or else reported, once or more");
                before = bench.reports;
                told = bench.told.size();
                reportedOnes += reported ? 1 : 0;
            }
        }
        assertTrue(told > 0 && reportedOnes > 0, "both happen");
    }

    @Test
    void switchedOffInTheMiddleTheCandidateIsReported() {
        GuardBench bench = resting(0).turn(8, 15_000).force(900, 20_000);
        assertFalse(bench.reported);
        bench.guard.configure(false);
        bench.keep(125);
        assertTrue(bench.reported);
        assertEquals(List.of(), bench.told);
    }

    @Test
    void withoutForceARestedPressIsAtOnceAndOneInMotionWaitsForStillness() {
        GuardBench bench = new GuardBench(false, 0).contact(false, 1_000_000).contact(true, 125);
        assertTrue(bench.reported);
        bench.contact(false, 10_000).turn(4, 10_000);
        bench.contact(true, 30_000);
        bench.guard.wheelStep(1, bench.now);
        int moved = bench.now;
        bench.contact(true, 100_000);
        assertEquals(2, bench.reports);
        assertEquals(60_000, bench.reportedMicros - moved);
        bench.contact(false, 10_000).turn(4, 10_000).contact(true, 50_000).contact(false, 125);
        assertEquals(2, bench.reports);
        assertEquals(1, bench.told.size());
    }

    @Test
    void stampOfALongGoneScrollNeverComesTrueAgain() {
        GuardBench bench = resting(0).turn(8, 15_000).keep(1_000_000);
        bench.now += 0x7FFFFFFF;
        bench.keep(10_000).force(GuardBench.BASE, 30_000);
        assertTrue(bench.reported);
    }
}
