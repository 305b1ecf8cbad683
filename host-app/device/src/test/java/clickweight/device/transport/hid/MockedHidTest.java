package clickweight.device.transport.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clickweight.protocol.hid.MouseInputReport;
import clickweight.simulator.Simulator;
import clickweight.simulator.SimulatorOptions;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The real library in a bench of its own process, the real firmware in the simulator, and umockdev's imitation of Linux' hidraw
 * between them.
 */
@Timeout(120)
class MockedHidTest {
    private static final int SAMPLES_PER_SECOND = 8000;
    private static final int SAMPLES_IN_A_REPORT = 9;
    /** Nine samples a report at 8 kHz are 889 reports a second; so much faster they are 1000. */
    private static final double ONE_REPORT_A_MILLISECOND = SAMPLES_IN_A_REPORT / 8.0;

    private static final String SERIAL = "43570000" + "00000001";

    private MockedUsb usb;
    private BenchProcess bench;

    @BeforeEach
    void needUmockdev() throws IOException {
        assumeTrue(
                MockedUsb.isPossible(), "SKIPPED: umockdev is not installed, so there is no HID device to test with");
        usb = MockedUsb.create();
        bench = BenchProcess.in(usb);
    }

    @AfterEach
    void end() throws IOException {
        if (usb != null) {
            bench.close();
            usb.close();
        }
    }

    private static Simulator restingMouse() {
        return Simulator.of(SimulatorOptions.defaultMouse(1).strokes(0));
    }

    @Test
    void reportsOneAMillisecondAreAccountedForAndUnpluggingIsSeen() throws IOException {
        streamFor(3);
    }

    @Test
    @Tag("long")
    void aMinuteOfReportsOneAMillisecondIsAccountedFor() throws IOException {
        streamFor(60);
    }

    private void streamFor(int seconds) throws IOException {
        MockedNode node = usb.plug(SERIAL);
        ServedMouse mouse = new ServedMouse(Simulator.defaultMouse(1), node, ONE_REPORT_A_MILLISECOND);
        bench.ask("open hid:");
        long begun = System.nanoTime();
        assertEquals("started", bench.ask("start"));
        int samples = (int) (seconds * SAMPLES_PER_SECOND * ONE_REPORT_A_MILLISECOND);
        bench.ask("hear " + samples);
        double took = (System.nanoTime() - begun) / 1e9;
        Account account = Account.of(bench.ask("stop"));
        System.out.printf(
                "HID: %d reports in %.1f s, %d not read in time, %s%n", mouse.reports(), took, node.dropped(), account);
        assertTrue(account.accountsFor(mouse.lastSequence()), mouse.lastSequence() + " " + account);
        // what nobody dropped, nobody may miss
        assertTrue(account.batchesLost() <= node.dropped(), account.toString());
        assertEquals(account.batchesLost() * SAMPLES_IN_A_REPORT, account.lost());
        assertEquals(account.batchesLost() == 0, account.gaps() == 0);
        bench.tell("gone");
        mouse.close();
        node.unplug();
        assertTrue(bench.answer().startsWith("gone The mouse on hid:" + SERIAL + " is gone"));
        assertEquals("closed", bench.ask("close"));
        assertEquals(0, bench.end());
    }

    /** Half of them closed by the bench while its other thread reads, half unplugged while it reads; one process for all. */
    @Test
    @Tag("long")
    void theBenchOutlivesFiveHundredOpenedClosedAndUnpluggedMice() throws IOException {
        MockedNode node = usb.plug(SERIAL);
        assertEquals("cycled 250", bench.ask("cycle hid: 250"));
        for (int i = 0; i < 250; i++) {
            assertEquals("wire", bench.ask("wire hid:"));
            bench.tell("read");
            node.unplug();
            assertEquals("read -1", bench.answer());
            node = usb.plug(SERIAL);
        }
        assertEquals(0, bench.end());
        node.unplug();
    }

    @Test
    void miceAreListedByTheirSerialNumbersAndOneIsChosen() throws IOException {
        MockedNode first = usb.plug(SERIAL);
        MockedNode second = usb.plug("AB00000000000002");
        String listed = bench.ask("list");
        assertTrue(
                listed.contains("uri=hid:ab00000000000002, text=Clickweight Clickweight mouse, serial number"
                        + " ab00000000000002, serialNumber=ab00000000000002"),
                listed);
        assertTrue(bench.ask("open hid:").startsWith("trouble 2 Clickweight mice are on USB (" + SERIAL + ", ab"));
        ServedMouse mouse = new ServedMouse(restingMouse(), second, 1);
        assertTrue(bench.ask("open hid:AB00000000000002").startsWith("opened "));
        try (BenchProcess other = BenchProcess.in(usb)) {
            assertEquals(
                    "trouble hid:ab00000000000002 is in use by another bench: close that one and try again.",
                    other.ask("open hid:ab00000000000002"));
        }
        assertEquals("closed", bench.ask("close"));
        mouse.close();
        first.unplug();
        second.unplug();
        assertEquals(0, bench.end());
    }

    @Test
    void aMouseWithoutItsInterfaceForTheBenchIsNotCalledMissing() throws IOException {
        MockedNode node = usb.plugMouse(SERIAL);
        String answer = bench.ask("open hid:");
        assertTrue(answer.contains(SERIAL + " is there without its interface for the bench"), answer);
        node.unplug();
    }

    @Test
    @Tag("long")
    void aMouseIsUnpluggedWhileItStreamsAndComesBackAHundredTimes() throws IOException {
        Simulator simulator = restingMouse();
        MockedNode node = usb.plug(SERIAL);
        ServedMouse mouse = new ServedMouse(simulator, node, 1);
        bench.ask("open hid:");
        bench.ask("start");
        for (int i = 1; i <= 100; i++) {
            Account account = Account.of(bench.ask("hear 45"));
            assertTrue(account.gaps() >= i - 1 && account.unread() == 0, account.toString());
            bench.tell("gone");
            mouse.close();
            node.unplug();
            assertTrue(bench.answer().startsWith("gone The mouse on hid:"));
            node = usb.plug(SERIAL);
            mouse = new ServedMouse(simulator, node, 1);
            assertEquals("reconnected", bench.ask("reconnect hid:"));
        }
        assertEquals("closed", bench.ask("close"));
        mouse.close();
        assertEquals(0, bench.end());
    }

    @Test
    void aMouseIsReadByItsOwnDescriptorWhoeverMadeIt() throws IOException {
        usb.plug(SERIAL);
        MockedNode node = usb.plugMouse(SERIAL);
        // by vendor and product: the first interface is no mouse's
        bench.tell("mouse 1209:0001");
        assertEquals("{1, 2, 3, 4, 5}", bench.answer());
        byte[] report = new byte[MouseInputReport.LENGTH];
        MouseInputReport.write(report, MouseInputReport.BUTTON_RIGHT, 3, -4, -120, 0);
        node.toHost(report);
        assertEquals("2 down, WHEEL -120, X 3, Y -4", bench.answer());
        assertTrue(
                bench.ask("mouse /dev/hidraw0").startsWith("trouble This device says of itself that it is no mouse"));
        assertTrue(bench.ask("mouse /dev/hidraw9").startsWith("trouble hid:/dev/hidraw9 is not there"));
    }
}
