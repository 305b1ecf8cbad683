package clickweight.core.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.Buttons;
import org.junit.jupiter.api.Test;

class WheelRunOutTest {
    private static final int SECOND = 8000;

    private final ForceBank bank = new ForceBank(0b1111);

    private static int runOut(int place) {
        return (int) Math.rint(20 * Math.sin(2 * Math.PI * place / WheelRunOut.PLACES));
    }

    private int worstOfATurn() {
        int worst = 0;
        for (int place = 0; place < WheelRunOut.PLACES; place++) {
            bank.sample(Buttons.WHEEL, 200 + runOut(place));
            int off = bank.level(Buttons.WHEEL) - bank.levelAt(Buttons.WHEEL, 0);
            worst = Math.max(worst, Math.abs(off) / 64);
            for (int i = 0; i < 3 * SECOND; i++) {
                bank.sample(Buttons.WHEEL, 200 + runOut(place));
            }
            bank.wheelMoved(1);
        }
        return worst;
    }

    @Test
    void whatTheCarrierReadsAtEachPlaceIsLearnedInSomeTurns() {
        bank.calibrate(Buttons.WHEEL, 200 * 16, 1_250_000, 0);
        bank.configure(Buttons.WHEEL, 1200, 800, 0);
        int first = worstOfATurn();
        for (int turn = 0; turn < 6; turn++) {
            worstOfATurn();
        }
        int last = worstOfATurn();
        assertTrue(first >= 10 && last <= 3, "counts of 20: first turn " + first + ", last turn " + last);
    }

    @Test
    void placesCountRoundTheTurnBothWaysAndLearningIsBounded() {
        WheelRunOut runOut = new WheelRunOut();
        runOut.moved(-1);
        for (int i = 0; i < 100; i++) {
            runOut.learn(1600, 640);
        }
        assertEquals(640, runOut.offset());
        runOut.moved(1);
        assertEquals(0, runOut.offset());
        runOut.moved(23);
        assertEquals(640, runOut.offset());
        runOut.restart();
        assertEquals(0, runOut.offset());
    }
}
