package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.emulator.EmulatedChip;
import clickweight.emulator.InPacket;
import clickweight.protocol.hid.MouseInputReport;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.setting.SettingId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * More edges than anybody can follow, and as many as can be.
 *
 * <pre>
 * lines     ____|||||||||||||||||||||||||||____|---|___|---|___
 * kept          the first 256             |    as ever
 * told                                    |  EDGES_LOST, once
 * </pre>
 */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class StormTest {
    private static final int STORM_MICROS = 5000;
    private static final int ALL_LINES = (1 << Lines.COUNT) - 1;
    /** As in the image's Capture: where its ring of edges begins, and bytes of an entry. */
    private static final int EDGE_RING = 40;

    private static final int EDGE_WORDS = 4;
    private static final int EDGES = 256;
    private static final int FIRST_PIN = 2;

    private static UsbBench following() {
        UsbBench bench = UsbBench.enumerated();
        bench.followContacts();
        return bench;
    }

    /** Ends with these lines closed. */
    private static void storm(EmulatedChip chip, long begin, int closedAfter) {
        int levels = 0;
        for (int micros = 0; micros < STORM_MICROS; micros++) {
            for (int line = micros & 1; line < Lines.COUNT; line += 2) {
                levels ^= 1 << line;
                chip.line(line, (levels >> line & 1) != 0, begin + micros);
            }
        }
        for (int line = 0; line < Lines.COUNT; line++) {
            if (((levels ^ closedAfter) >> line & 1) != 0) {
                chip.line(line, (closedAfter >> line & 1) != 0, begin + STORM_MICROS + line);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, ALL_LINES, 0x155, 0x2AA})
    void afterAStormTheLevelsAreRightAndTheNextEdgesCount(int closedAfter) {
        try (UsbBench bench = following()) {
            // the storm turns the wheel: its guard would hold the wheel's button back
            bench.send(Requests.write(SettingId.GUARD_ON, 0));
            bench.run(10_000);
            bench.takeMessages();
            long begin = Math.ceilDiv(bench.chip.nowMicros() + 1000, 1000L) * 1000;
            storm(bench.chip, begin, closedAfter);
            bench.runTo(begin + 300_000);
            List<Integer> lost = faults(bench, Fault.EDGES_LOST);
            assertEquals(1, lost.size(), "EDGES_LOST told");
            assertTrue(lost.getFirst() > 1000, "lost: " + lost);
            assertEquals(hidButtons(closedAfter), buttons(bench));
            int levels = closedAfter;
            for (int line : new int[] {Lines.LEFT, Lines.RIGHT, Lines.WHEEL, Lines.MIDDLE, Lines.LEFT, Lines.MIDDLE}) {
                levels ^= 1 << line;
                bench.chip.line(line, (levels >> line & 1) != 0, bench.chip.nowMicros() + 100);
                bench.run(10_000);
                assertEquals(hidButtons(levels), buttonsOr(bench, hidButtons(levels ^ 1 << line)));
            }
            assertEquals(List.of(), faults(bench, Fault.EDGES_LOST));
            System.out.printf(
                    "storm of %d edges in 5 ms: %d looks lost and told, levels right after it%n",
                    STORM_MICROS * Lines.COUNT / 2, lost.getFirst());
            TheImage.assertClean(bench.chip);
        }
    }

    @Test
    void wheelTurnsAsEverAfterAStorm() {
        try (UsbBench bench = following()) {
            long begin = Math.ceilDiv(bench.chip.nowMicros() + 1000, 1000L) * 1000;
            storm(bench.chip, begin, 0);
            bench.runTo(begin + 300_000);
            bench.takeMouseReports();
            for (int step = 0; step < 8; step++) {
                int line = step % 2 == 0 ? Lines.ENCODER_A : Lines.ENCODER_B;
                bench.chip.line(line, step % 4 < 2, bench.chip.nowMicros() + 100);
                bench.run(5000);
            }
            int units = 0;
            for (InPacket report : bench.takeMouseReports()) {
                units += MouseInputReport.wheel(report.data());
            }
            // A leading B is +1; two steps a detent of 120 units
            assertEquals(4 * 120, units);
        }
    }

    private static int hidButtons(int levels) {
        int buttons = levels & 3;
        return (levels & 0xC) != 0 ? buttons | MouseInputReport.BUTTON_MIDDLE : buttons;
    }

    private static int buttons(UsbBench bench) {
        return MouseInputReport.buttons(bench.takeMouseReports().getLast().data());
    }

    /** Buttons as told last; no report when nothing has changed. */
    private static int buttonsOr(UsbBench bench, int before) {
        List<InPacket> reports = bench.takeMouseReports();
        return reports.isEmpty()
                ? before
                : MouseInputReport.buttons(reports.getLast().data());
    }

    private static List<Integer> faults(UsbBench bench, int cause) {
        List<Integer> details = new ArrayList<>();
        Fault fault = new Fault();
        for (InPacket packet : bench.takeMessages()) {
            if ((packet.data()[0] & 0xFF) == Fault.ID
                    && fault.wrap(packet.data(), 0).cause() == cause) {
                details.add(fault.detail());
            }
        }
        return details;
    }

    @Test
    void trainOfEdgesTwoMicrosecondsApartKeepsEachOfThem() {
        try (UartBench bench = UartBench.started(TheImage.options())) {
            for (int line = 0; line < Lines.COUNT; line++) {
                long begin = bench.chip.nowMicros() + 1000;
                for (int i = 0; i < 40; i++) {
                    bench.chip.line(line, i % 2 == 0, begin + 2L * i);
                }
                int head = bench.chip.peek(TheImage.address("capture"), 1)[0];
                bench.run(30_000);
                List<Integer> wanted = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    wanted.add((int) begin + 2 * i);
                }
                assertEquals(wanted, captured(bench, head, line));
                List<Integer> told = told(bench, line);
                if (line < Lines.NC_OFFSET) {
                    assertEquals(wanted, told);
                }
            }
            TheImage.assertClean(bench.chip);
        }
    }

    @Test
    void tenLinesOneMicrosecondApartKeepTheirTimesAndOrder() {
        try (UartBench bench = UartBench.started(TheImage.options())) {
            for (int round = 0; round < 20; round++) {
                // all phases against the tick, whose interrupts are at work too
                long begin = Math.ceilDiv(bench.chip.nowMicros() + 1000, 125L) * 125 - 10 + round;
                int head = bench.chip.peek(TheImage.address("capture"), 1)[0];
                for (int line = 0; line < Lines.COUNT; line++) {
                    bench.chip.line(line, round % 2 == 0, begin + line);
                }
                bench.run(20_000);
                for (int line = 0; line < Lines.COUNT; line++) {
                    assertEquals(List.of((int) begin + line), captured(bench, head, line));
                }
            }
            TheImage.assertClean(bench.chip);
        }
    }

    /** Times of a line's edges as the interrupt has written them down, from an entry on. */
    private static List<Integer> captured(UartBench bench, int from, int line) {
        int capture = TheImage.address("capture");
        int head = bench.chip.peek(capture, 1)[0];
        int[] ring = bench.chip.peek(capture + EDGE_RING, EDGES * EDGE_WORDS);
        List<Integer> times = new ArrayList<>();
        for (int n = from; n != head; n++) {
            int at = (n & EDGES - 1) * EDGE_WORDS;
            int pin = line + FIRST_PIN;
            int latched = ring[at + (pin < 8 ? 2 : 3)] >> (4 * (pin & 7)) & 0xC;
            if (latched != 0) {
                times.add(ring[at]);
            }
        }
        return times;
    }

    private static List<Integer> told(UartBench bench, int line) {
        List<Integer> times = new ArrayList<>();
        InputEvent event = new InputEvent();
        for (byte[] message : bench.take(InputEvent.ID)) {
            event.wrap(message, 0);
            if (event.button() == line && event.kind() <= InputEvent.BREAK) {
                times.add(event.micros());
            }
        }
        return times;
    }
}
