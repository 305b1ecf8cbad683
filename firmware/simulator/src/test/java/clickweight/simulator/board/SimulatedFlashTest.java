package clickweight.simulator.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    @Test
    void programmingOnlyClearsBitsAndErasingSetsThem() {
        Arrays.fill(page, (byte) 0b1010_1010);
        flash.program(0, page, 0, page.length);
        Arrays.fill(page, (byte) 0b1100_1100);
        flash.program(0, page, 0, page.length);
        assertEquals(0b1000_1000, at(0));
        flash.erase(0);
        assertEquals(0xFF, at(0));
    }

    @Test
    void powerCutLeavesOneByteHalfDoneAndAllBehindItUntouched() {
        flash.cutPowerAfter(3);
        flash.program(0, page, 0, page.length);
        assertTrue(flash.powerIsCut());
        assertEquals(0x00, at(2));
        assertEquals(0x0F, at(3));
        assertEquals(0xFF, at(4));
        flash.restorePower();
        assertFalse(flash.powerIsCut());
        flash.program(0, page, 0, page.length);
        assertEquals(0x00, at(4));
    }

    @Test
    void powerCutWhileErasingKeepsTheRestOfTheSector() {
        flash.program(0, page, 0, page.length);
        flash.cutPowerAfter(10);
        flash.erase(0);
        assertEquals(0xFF, at(9));
        assertEquals(0xF0, at(10));
        assertEquals(0x00, at(11));
    }
}
