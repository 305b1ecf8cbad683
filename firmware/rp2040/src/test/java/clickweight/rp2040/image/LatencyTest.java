package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.emulator.InPacket;
import clickweight.protocol.Buttons;
import clickweight.protocol.hid.MouseInputReport;
import clickweight.protocol.setting.DebounceFamily;
import clickweight.protocol.setting.SettingId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * From the edge of a contact to the report that the host has acknowledged, with everything on.
 *
 * <pre>
 * edge       |
 * tick          |       |     at most 125 us: the report is on its endpoint some 50 us after it
 * host            .           .           .    asks each millisecond
 * free       ---------------->|                at most one more, when nothing else was to be told
 * occupied        one before->|, this one --->|   at most two more, while a scroll report is on the endpoint
 * </pre>
 *
 * <p>So 125 + 50 + 2 x 1000 + 16 us of transfer = 2.2 ms is the worst, and each change of another button that is still
 * in the queue costs a millisecond more: changes are told one by one, or a click could be lost.
 */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class LatencyTest {
    private static final int PRESSES = 300;
    private static final int WORST_MICROS = 2300;
    private static final int FRAME_MICROS = 1000;
    /** 190 bits of token, data and handshake at 12 Mbit/s. */
    private static final int TRANSFER_MICROS = 16;
    /** The host's clock drifts through all phases of the chip's ticks, 137 us a second. */
    private static final int HOST_PPM = 137;

    private static final int HOST_POLL_MICROS = 10;

    @Test
    void pressReachesTheHostAfterOneTickAndTwoFrames() {
        try (UsbBench bench = UsbBench.enumerated()) {
            bench.usb().clock(HOST_PPM, HOST_POLL_MICROS);
            for (int button = 0; button < Buttons.COUNT; button++) {
                // reports the first edge; the contacts of this world bounce into each other, a latch would follow them
                bench.send(Requests.write(SettingId.of(button, SettingId.DEBOUNCE_FAMILY), DebounceFamily.EAGER));
                bench.send(Requests.write(SettingId.of(button, SettingId.DEBOUNCE_MICROS), 12_000));
                bench.run(5000);
            }
            bench.send(Requests.stream());
            bench.run(50_000);
            bench.takeMouseReports();
            long start = Math.ceilDiv(bench.chip.nowMicros() + 1, (long) FRAME_MICROS) * FRAME_MICROS;
            EverythingOn world = new EverythingOn(bench.chip, start + FRAME_MICROS, 2);
            List<InPacket> reports = new ArrayList<>();
            for (long ms = 0; world.leftPresses().size() <= PRESSES; ms++) {
                world.millisecond(start + ms * FRAME_MICROS);
                bench.runTo(start + (ms + 1) * FRAME_MICROS);
                reports.addAll(bench.takeMouseReports());
                bench.takeMessages();
            }
            check(world, reports);
            TheImage.assertClean(bench.chip);
        }
    }

    private static void check(EverythingOn world, List<InPacket> reports) {
        List<Long> told = new ArrayList<>();
        int before = 0;
        for (InPacket report : reports) {
            int buttons = MouseInputReport.buttons(report.data());
            if ((buttons & ~before & MouseInputReport.BUTTON_LEFT) != 0) {
                told.add(report.micros() + TRANSFER_MICROS);
            }
            before = buttons;
        }
        assertTrue(told.size() >= PRESSES, "presses told: " + told.size());
        List<Long> alone = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < PRESSES; i++) {
            long pressed = world.leftPresses().get(i);
            long latency = told.get(i) - pressed;
            assertTrue(latency > 0, "press " + i + " was told before it happened");
            all.add(latency);
            if (othersBefore(reports, pressed, told.get(i)) == 0) {
                alone.add(latency);
            }
        }
        print("press to acknowledged report, everything on", all);
        print("  of these with no other button in the queue", alone);
        assertTrue(alone.size() > PRESSES / 2, "alone: " + alone.size());
        assertTrue(Collections.max(alone) <= WORST_MICROS, "worst: " + Collections.max(alone));
        assertEquals(
                0,
                all.stream()
                        .filter(micros -> micros > WORST_MICROS + 2 * FRAME_MICROS)
                        .count());
    }

    /** Changes of other buttons that the host was told between a press and its report. */
    private static int othersBefore(List<InPacket> reports, long pressed, long told) {
        int changes = 0;
        int before = 0;
        for (InPacket report : reports) {
            int others = MouseInputReport.buttons(report.data()) & ~MouseInputReport.BUTTON_LEFT;
            if (others != before && report.micros() > pressed && report.micros() < told - TRANSFER_MICROS) {
                changes++;
            }
            before = others;
        }
        return changes;
    }

    private static void print(String what, List<Long> micros) {
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                "%s: %d presses, p50 %d us, p99 %d us, worst %d us%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast());
    }
}
