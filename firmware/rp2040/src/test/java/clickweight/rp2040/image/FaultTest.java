package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.board.Watchdog;
import clickweight.core.settings.Settings;
import clickweight.emulator.ChipState;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.Identity;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.MessageId;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What goes wrong inside, made to go wrong from outside: memory and code are changed under the running image.
 *
 * <pre>
 * runs ... | wrong | cause into the scratch words, reset | boots | told once, cause in the identity | a press works
 * </pre>
 */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class FaultTest {
    private static final int SCRATCH = 0x4005800C;
    private static final int STACK_BOTTOM = 0x20000000;
    private static final int STACK_BYTES = 1536;
    private static final int NEVER_USED = 0xA5A5A5A5;
    private static final int WATCHDOG_MICROS = 500_000;

    /** As in the image's natives.h. */
    private static final int ARRAY_INDEX = 4;

    private static final int UNDEFINED = 0xDE00;
    private static final int BRANCH_TO_SELF = 0xE7FE;
    private static final int PUSH_FIVE = 0xB5F0;
    private static final int BRANCH_TO_BEFORE = 0xE7FD;

    private static UartBench running() {
        UartBench bench = UartBench.started(TheImage.options());
        bench.run(5000);
        bench.take();
        return bench;
    }

    private static void code(UartBench bench, int address, int... halfwords) {
        byte[] bytes = new byte[2 * halfwords.length];
        for (int i = 0; i < halfwords.length; i++) {
            bytes[2 * i] = (byte) halfwords[i];
            bytes[2 * i + 1] = (byte) (halfwords[i] >> 8);
        }
        bench.chip.poke(address, bytes);
    }

    @Test
    void undefinedInstructionIsToldAndTheMouseGoesOn() {
        try (UartBench bench = running()) {
            int where = TheImage.address("meth_ccr_MouseReport_poll");
            code(bench, where, UNDEFINED);
            comesBack(bench, 100_000, Watchdog.CAUSE_EXCEPTION);
            assertEquals(where, scratch(bench, 1), "the instruction");
            assertEquals(1, bench.chip.faults().size());
        }
    }

    @Test
    void undefinedInstructionInAnInterruptIsToldToo() {
        try (UartBench bench = running()) {
            int where = bench.chip.peek(TheImage.address("ram_vectors") + 16 * 4, 1)[0] & ~1;
            code(bench, where, UNDEFINED);
            comesBack(bench, 100_000, Watchdog.CAUSE_EXCEPTION);
            assertEquals(where, scratch(bench, 1), "the instruction");
        }
    }

    @Test
    void fullStackStopsInsteadOfWritingOverTheProgramAndTheWatchdogHelps() {
        try (UartBench bench = running()) {
            int where = TheImage.address("meth_cce_Wheel_poll");
            code(bench, where, PUSH_FIVE, BRANCH_TO_BEFORE);
            bench.run(1000);
            // the fault's own frame has no place on that stack either: the processor locks up
            assertTrue(bench.chip.faults().getFirst().matches(".*write of 0x1fffff.., where nothing is.*"));
            comesBack(bench, 599_000, Watchdog.CAUSE_WATCHDOG);
        }
    }

    @Test
    void nullPointerIsTold() {
        try (UartBench bench = running()) {
            bench.chip.poke(TheImage.address("sfld_cps_SettingCatalogue_ALL"), 0);
            bench.send(Requests.list(0));
            comesBack(bench, 100_000, Watchdog.CAUSE_EXCEPTION);
            assertTrue(bench.chip.faults().getFirst().contains("which is closed: a null reference?"));
            int where = scratch(bench, 1);
            assertTrue(where > TheImage.address("ram_vectors") && where < TheImage.address("heap"), "the instruction");
        }
    }

    @Test
    void indexBeyondAnArrayIsTold() {
        try (UartBench bench = running()) {
            bench.chip.poke(lengthOfSettings(bench), 3);
            bench.send(Requests.list(7));
            comesBack(bench, 100_000, Watchdog.CAUSE_EXCEPTION);
            assertEquals(ARRAY_INDEX, scratch(bench, 3));
        }
    }

    /** Where in the heap the length of the array of settings stands: before its values, which are the factory's. */
    private static int lengthOfSettings(UartBench bench) {
        Settings settings = new Settings();
        int heap = TheImage.address("heap");
        int[] words = bench.chip.peek(heap, TheImage.word(bench.chip, "heap_used") / 4);
        for (int at = 0; at + settings.count() < words.length; at++) {
            boolean found = words[at] == settings.count();
            for (int i = 0; found && i < settings.count(); i++) {
                found = words[at + 1 + i] == settings.valueAt(i);
            }
            if (found) {
                return heap + 4 * at;
            }
        }
        throw new AssertionError("the settings are not in the heap");
    }

    @Test
    void loopThatHangsIsEndedByTheWatchdog() {
        try (UartBench bench = running()) {
            code(bench, TheImage.address("meth_ccr_MouseReport_poll"), BRANCH_TO_SELF);
            bench.run(WATCHDOG_MICROS - 10_000);
            assertEquals(0, bench.chip.resets());
            comesBack(bench, 110_000, Watchdog.CAUSE_WATCHDOG);
            assertEquals(List.of(), bench.chip.faults());
        }
    }

    @Test
    void requestForTheBootloaderIsAnsweredAndFollowed() {
        try (UartBench bench = running()) {
            bench.send(Requests.simple(MessageId.RESET_TO_BOOTLOADER));
            bench.run(90_000);
            assertEquals(1, bench.take(MessageId.ACKNOWLEDGE).size());
            assertEquals(ChipState.RUNNING, bench.chip.state());
            bench.run(20_000);
            assertEquals(ChipState.USB_BOOT, bench.chip.state());
            assertEquals(List.of(), bench.chip.warnings());
        }
    }

    /** One reset within a time, the cause told by identity and, an exception, once as a fault; then a press works. */
    private static void comesBack(UartBench bench, int withinMicros, int cause) {
        bench.run(withinMicros);
        assertEquals(ChipState.RUNNING, bench.chip.state(), () -> "faults: " + bench.chip.faults());
        assertEquals(1, bench.chip.resets());
        bench.run(UartBench.BOOT_MICROS);
        List<byte[]> faults = bench.take(Fault.ID);
        assertEquals(cause == Watchdog.CAUSE_EXCEPTION ? 1 : 0, faults.size());
        for (byte[] fault : faults) {
            assertEquals(Fault.EXCEPTION, new Fault().wrap(fault, 0).cause());
        }
        assertEquals(cause, resetCause(bench));
        bench.chip.line(Lines.MIDDLE, true, bench.chip.nowMicros() + 1000);
        bench.run(300_000);
        List<byte[]> said = bench.take();
        assertTrue(said.stream().noneMatch(message -> (message[0] & 0xFF) == Fault.ID));
        assertTrue(said.stream()
                .filter(message -> (message[0] & 0xFF) == InputEvent.ID)
                .anyMatch(message -> new InputEvent().wrap(message, 0).kind() == InputEvent.PRESS));
        assertEquals(1, bench.chip.resets());
        assertEquals(List.of(), bench.chip.warnings());
    }

    private static int resetCause(UartBench bench) {
        byte[] answer = bench.ask(Requests.simple(MessageId.IDENTIFY), Identity.ID);
        return new Identity().wrap(answer, 0).resetCause();
    }

    private static int scratch(UartBench bench, int word) {
        return bench.chip.peek(SCRATCH + 4 * word, 1)[0];
    }

    @Test
    void powerOnAfterAFaultTellsNothingOfIt() {
        try (UartBench bench = running()) {
            code(bench, TheImage.address("meth_ccr_MouseReport_poll"), UNDEFINED);
            comesBack(bench, 100_000, Watchdog.CAUSE_EXCEPTION);
            bench.restart();
            assertEquals(List.of(), bench.take(Fault.ID));
            assertEquals(Watchdog.CAUSE_POWER_ON, resetCause(bench));
        }
    }

    @Test
    void stackStaysWithinItsBudget() throws IOException {
        try (UsbBench bench = UsbBench.enumerated()) {
            bench.send(Requests.stream());
            bench.run(100_000);
            long start = Math.ceilDiv(bench.chip.nowMicros() + 1, 1000L) * 1000;
            EverythingOn world = new EverythingOn(bench.chip, start + 1000, 3);
            for (int ms = 0; ms < 3000; ms++) {
                world.millisecond(start + ms * 1000L);
                if (ms % 100 == 0) {
                    bench.send(Requests.list(ms / 100 % 19));
                } else if (ms % 700 == 350) {
                    bench.send(Requests.simple(MessageId.SETTING_COMMIT));
                } else if (ms % 1000 == 510) {
                    bench.send(Requests.simple(MessageId.SETTING_REVERT));
                }
                bench.runTo(start + (ms + 1) * 1000L);
            }
            int free = 0;
            for (int word : bench.chip.peek(STACK_BOTTOM, STACK_BYTES / 4)) {
                if (word != NEVER_USED) {
                    break;
                }
                free += 4;
            }
            System.out.printf(
                    "stack of the program: %d of %d bytes used with everything on%n", STACK_BYTES - free, STACK_BYTES);
            Properties budget = new Properties();
            try (Reader in = Files.newBufferedReader(Path.of("size-budget.properties"))) {
                budget.load(in);
            }
            assertTrue(STACK_BYTES - free <= Integer.parseInt(budget.getProperty("stack.bytes")));
            TheImage.assertClean(bench.chip);
        }
    }
}
