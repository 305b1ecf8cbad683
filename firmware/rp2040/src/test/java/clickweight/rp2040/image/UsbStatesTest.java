package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.core.board.Lines;
import clickweight.emulator.InPacket;
import clickweight.protocol.hid.MouseInputReport;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a host sets lasts until it resets the bus; what a person does while the host sleeps is kept. */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class UsbStatesTest {
    private static final int HOST_TO_CLASS_INTERFACE = 0x21;
    private static final int SET_PROTOCOL = 0x0B;
    private static final int SET_FEATURE = 3;
    private static final int DEVICE_REMOTE_WAKEUP = 1;
    private static final int UNITS_PER_DETENT = 120;

    private static int scrolledByOneDetent(UsbBench bench) {
        bench.takeMouseReports();
        for (boolean closed : new boolean[] {true, false}) {
            for (int line : new int[] {Lines.ENCODER_A, Lines.ENCODER_B}) {
                bench.chip.line(line, closed, bench.chip.nowMicros() + 100);
                bench.run(5000);
            }
        }
        // four steps, two detents
        return bench.takeMouseReports().stream()
                        .mapToInt(report -> MouseInputReport.wheel(report.data()))
                        .sum()
                / 2;
    }

    @Test
    void resolutionMultiplierIsOneAgainAfterABusReset() {
        try (UsbBench bench = UsbBench.enumerated()) {
            assertEquals(UNITS_PER_DETENT, scrolledByOneDetent(bench));
            bench.configure();
            assertEquals(1, scrolledByOneDetent(bench));
            bench.enumerate();
            assertEquals(UNITS_PER_DETENT, scrolledByOneDetent(bench));
            TheImage.assertClean(bench.chip);
        }
    }

    @Test
    void biosGetsThreeBytesUntilTheBusIsReset() {
        try (UsbBench bench = UsbBench.enumerated()) {
            bench.followContacts();
            UsbBench.expectOk(bench.control(HOST_TO_CLASS_INTERFACE, SET_PROTOCOL, 0, 0, 0));
            bench.chip.line(Lines.RIGHT, true, bench.chip.nowMicros() + 100);
            bench.run(5000);
            assertArrayEquals(
                    new byte[] {MouseInputReport.BUTTON_RIGHT, 0, 0},
                    bench.takeMouseReports().getLast().data());
            bench.chip.line(Lines.RIGHT, false, bench.chip.nowMicros() + 100);
            bench.run(5000);
            bench.enumerate();
            bench.takeMouseReports();
            bench.chip.line(Lines.RIGHT, true, bench.chip.nowMicros() + 100);
            bench.run(5000);
            byte[] report = bench.takeMouseReports().getLast().data();
            assertEquals(MouseInputReport.LENGTH, report.length);
            assertEquals(MouseInputReport.REPORT_ID, report[0]);
            TheImage.assertClean(bench.chip);
        }
    }

    @Test
    void clickThatWakesTheHostIsToldWhole() {
        try (UsbBench bench = UsbBench.enumerated()) {
            bench.followContacts();
            UsbBench.expectOk(bench.control(0, SET_FEATURE, DEVICE_REMOTE_WAKEUP, 0, 0));
            bench.usb().suspend();
            bench.run(50_000);
            long press = bench.chip.nowMicros() + 1000;
            bench.chip.line(Lines.LEFT, true, press);
            bench.chip.line(Lines.LEFT, false, press + 8000);
            bench.run(100_000);
            assertEquals(1, bench.usb().wakeups().size());
            List<InPacket> reports = bench.takeMouseReports();
            System.out.printf(
                    "waking click: the bus woken %d us after the edge, the press told %d us after it%n",
                    bench.usb().wakeups().getFirst() - press, reports.getFirst().micros() - press);
            assertEquals(
                    List.of(MouseInputReport.BUTTON_LEFT, 0),
                    reports.stream()
                            .map(report -> MouseInputReport.buttons(report.data()))
                            .toList());
            TheImage.assertClean(bench.chip);
        }
    }

    @Test
    void clickDoesNotWakeAHostThatDidNotAskForIt() {
        try (UsbBench bench = UsbBench.enumerated()) {
            bench.followContacts();
            bench.usb().suspend();
            bench.run(50_000);
            bench.chip.line(Lines.LEFT, true, bench.chip.nowMicros() + 1000);
            bench.run(100_000);
            assertEquals(List.of(), bench.usb().wakeups());
            assertEquals(List.of(), bench.takeMouseReports());
            TheImage.assertClean(bench.chip);
        }
    }
}
