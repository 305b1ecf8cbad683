package clickweight.simulator.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SimulatedFlashTest {
    private final SimulatedFlash flash = new SimulatedFlash();
    private final byte[] page = new byte[flash.pageBytes()];

    private int at(int address) {
        byte[] one = new byte[1];
        flash.read(address, one, 0, 1);
        return one[0] & 0xFF;
    }

    private void program() {
        flash.program(0, page, 0, page.length);
        flash.finishWork();
    }

    private void erase() {
        flash.erase(0);
        flash.finishWork();
    }

    @Test
    void chipIsBusyAfterEachStartAndMustNotBeTouchedMeanwhileInAnyArea() {
        SimulatedFlash other = flash.otherArea();
        flash.erase(0);
        for (int poll = 0; poll < SimulatedFlash.BUSY_POLLS_PER_ERASE; poll++) {
            assertThrows(IllegalStateException.class, () -> flash.program(0, page, 0, page.length));
            assertThrows(IllegalStateException.class, () -> other.read(0, page, 0, page.length));
            assertTrue(flash.busy());
        }
        assertFalse(flash.busy());
        flash.program(0, page, 0, page.length);
        assertTrue(other.busy());
    }

    @Test
    void programmingOnlyClearsBitsAndErasingSetsThem() {
        Arrays.fill(page, (byte) 0b1010_1010);
        program();
        Arrays.fill(page, (byte) 0b1100_1100);
        program();
        assertEquals(0b1000_1000, at(0));
        erase();
        assertEquals(0xFF, at(0));
    }

    @Test
    void powerCutLeavesOneByteHalfDoneAndAllBehindItUntouched() {
        flash.cutPowerAfter(3);
        program();
        assertTrue(flash.powerIsCut());
        assertEquals(0x00, at(2));
        assertEquals(0x0F, at(3));
        assertEquals(0xFF, at(4));
        flash.restorePower();
        assertFalse(flash.powerIsCut());
        program();
        assertEquals(0x00, at(4));
    }

    @Test
    void powerCutWhileErasingKeepsTheRestOfTheSector() {
        program();
        flash.cutPowerAfter(10);
        erase();
        assertEquals(0xFF, at(9));
        assertEquals(0xF0, at(10));
        assertEquals(0x00, at(11));
    }
}
