package clickweight.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.simulator.SimulatorOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Firmware that is none, that faults, that never rests. */
@EnabledIf("clickweight.emulator.NodePresence#tested")
class StoppedChipTest {
    private static final ChipOptions NO_FIRMWARE = ChipOptions.of(List.of());
    /** UDF, the instruction that is none (ARMv6-M Architecture Reference Manual, A6.7.77). */
    private static final int UNDEFINED = 0xDE00;

    @Test
    void firmwareThatFaultsStopsTheMouseWithThePlaceOfTheFault() {
        ChipOptions faulty = new Thumb().raw(UNDEFINED).options();
        try (EmulatedMouse mouse = new EmulatedMouse(faulty, SimulatorOptions.defaultMouse(1))) {
            EmulatorException e = assertThrows(EmulatorException.class, () -> mouse.advanceTo(1000));
            String sentence = String.valueOf(e.getMessage());
            assertTrue(sentence.matches("The emulated chip has stopped at \\d+ us: LOCKED_UP \\[.+]\\."), sentence);
        }
    }

    @Test
    void aReplayWithoutFirmwareEndsInTheBootLoader() {
        EmulatorException e = assertThrows(
                EmulatorException.class,
                () -> EmulatedReplayBoard.with(NO_FIRMWARE).start(0xF, 0xF, 0));
        assertEquals("The emulated chip has stopped: USB_BOOT [].", e.getMessage());
    }

    @Test
    void firmwareThatNeverRestsIsNotWaitedForWithoutEnd() {
        ChipOptions restless = new Thumb().clocks().label("busy").b("busy").options();
        try (EmulatedChip chip = EmulatedChip.start(restless)) {
            chip.runTo(1000);
            EmulatorException e = assertThrows(EmulatorException.class, () -> chip.request(new byte[] {1, 2, 3, 0}));
            assertEquals("The firmware did not come to rest after a request at 1000 us.", e.getMessage());
        }
    }
}
