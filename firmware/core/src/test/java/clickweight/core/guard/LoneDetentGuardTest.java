package clickweight.core.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.encoder.Wheel;
import clickweight.core.encoder.WheelListener;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoneDetentGuardTest implements GuardListener {
    private static final int SUSPECT_MICROS = 120_000;

    private final LoneDetentGuard guard = new LoneDetentGuard(this);
    private int units;
    private int detents;
    private int dropped;
    private int told;
    private int now = 0x7FFFFFFF - 200_000;

    LoneDetentGuardTest() {
        guard.configure(SUSPECT_MICROS, false);
    }

    private void pass(boolean pressed, int micros) {
        for (int t = 0; t < micros; t += 125) {
            now += 125;
            guard.poll(pressed, now);
        }
    }

    private void detent(int direction) {
        guard.scroll(60 * direction, 0);
        guard.scroll(60 * direction, direction);
    }

    @Test
    void detentThatAPressMadeIsDroppedAndTold() {
        pass(true, 1000);
        detent(1);
        pass(true, 300_000);
        assertEquals(0, units);
        assertEquals(1, dropped);
        assertEquals(1, told);
    }

    @Test
    void secondDetentBringsTheFirstAlong() {
        pass(true, 1000);
        detent(1);
        pass(true, 20_000);
        detent(1);
        assertEquals(240, units);
        assertEquals(2, detents);
        guard.scroll(60, 0);
        assertEquals(300, units, "then at once");
    }

    @Test
    void whatThePressRolledAndTheReleaseRolledBackIsNothing() {
        pass(true, 1000);
        detent(1);
        pass(true, 50_000);
        pass(false, 1000);
        detent(-1);
        pass(false, 300_000);
        assertEquals(0, units);
        assertEquals(0, told);
    }

    @Test
    void pressAndScrollIsNotHeldOnceThePressIsOld() {
        pass(true, 200_000);
        detent(-1);
        assertEquals(-120, units);
        assertEquals(-1, detents);
    }

    @Test
    void pressingStopsScrollingInWholeDetentsWhenAsked() {
        guard.configure(SUSPECT_MICROS, true);
        guard.scroll(60, 0);
        pass(true, 1000);
        guard.scroll(60, 1);
        pass(true, 400_000);
        detent(1);
        detent(1);
        guard.scroll(60, 0);
        pass(false, 200_000);
        assertEquals(3, dropped);
        guard.scroll(60, 1);
        assertEquals(4 * 120, units + 120 * dropped, "with the half detent that was out before");
        assertEquals(4, detents + dropped);
    }

    @Test
    void offPassesEverythingAtOnce() {
        guard.configure(0, false);
        pass(true, 1000);
        guard.scroll(60, 0);
        assertEquals(60, units);
    }

    /** Others freeze the encoder while they suppress its output, and step by phantoms after; or lose the way back. */
    @ParameterizedTest
    @CsvSource({"1,false", "2,false", "3,false", "4,true", "5,true", "6,true"})
    void nothingIsLostOrMadeUpWhateverThePressesAndTurns(long seed, boolean stop) {
        Random random = new Random(seed);
        guard.configure(SUSPECT_MICROS, stop);
        int[] turned = new int[2];
        Wheel wheel = new Wheel(new WheelListener() {
            @Override
            public void step(int direction, int edgeMicros) {}

            @Override
            public void scroll(int fine, int whole) {
                turned[0] += fine;
                turned[1] += whole;
                guard.scroll(fine, whole);
            }

            @Override
            public void rest() {}

            @Override
            public void illegalTransition(int edgeMicros) {}
        });
        wheel.configure(4, false);
        wheel.start(false, false);
        int gray = 0;
        boolean pressed = false;
        int direction = 1;
        for (int i = 0; i < 20_000; i++) {
            pressed ^= random.nextInt(12) == 0;
            if (random.nextInt(3) == 0) {
                direction = random.nextInt(5) == 0 ? -direction : direction;
                gray = gray + direction & 3;
                boolean lineA = gray == 1 || gray == 2;
                boolean lineB = gray >= 2;
                wheel.edgeA(lineA, now);
                wheel.edgeB(lineB, now);
            }
            for (int t = 0; t < 20; t++) {
                pass(pressed, 1000);
                wheel.poll(now);
            }
        }
        pass(false, 1_000_000);
        int held = turned[0] - units - 120 * dropped;
        assertTrue(Math.abs(held) < 120, "held " + held);
        assertEquals(turned[1], detents + dropped);
        assertTrue(dropped != 0 && units != 0);
    }

    /** Others let the first detent of the other direction be eaten. */
    @Test
    void directionChangeEatsNothing() {
        pass(true, 1000);
        detent(1);
        detent(1);
        detent(-1);
        pass(false, 1000);
        detent(-1);
        pass(false, 300_000);
        detent(-1);
        assertEquals(-1, detents + dropped);
        assertEquals(-120, units + 120 * dropped);
    }

    @Override
    public void suppressed(int reason, int peakLevel, int wheelSteps) {}

    @Override
    public void dropped(int detents) {
        dropped += detents;
        told++;
    }

    @Override
    public void scrolled(int moreUnits, int moreDetents) {
        units += moreUnits;
        detents += moreDetents;
    }
}
