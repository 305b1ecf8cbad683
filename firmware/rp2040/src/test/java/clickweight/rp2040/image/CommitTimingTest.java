package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.emulator.InPacket;
import clickweight.protocol.Buttons;
import clickweight.protocol.hid.MouseInputReport;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.DebounceFamily;
import clickweight.protocol.setting.SettingId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The same presses and the same scrolling, with commits and without: what the host is told, and when.
 *
 * <pre>
 * commit    | image | page | check | header | check | look | erase ahead ............................. | look
 * left             |=======|            |=======|            |=======|           |=======|
 * wheel     |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |
 * stream    ==================================================================================================
 * </pre>
 */
@Tag("emulator")
@EnabledIf("clickweight.emulator.NodePresence#tested")
class CommitTimingTest {
    private static final int COMMITS = 6;
    private static final int ROUND_MILLISECONDS = 160;
    /** Each round the first press comes a millisecond later: into the image, the pages, the header, the erase. */
    private static final int FIRST_PRESS_MICROS = 1300;

    private static final int PRESS_PERIOD_MICROS = 40_000;
    private static final int HOLD_MICROS = 7_000;
    private static final int STEP_MICROS = 10_700;
    private static final int LATEST_MICROS = 2_000;

    /** How far the host was at a time: button changes told, units of the wheel told. */
    private record Told(long micros, int changes, int units) {}

    private record Run(List<Told> told, List<Integer> edges, List<Integer> wantedEdges, int commits) {}

    @Test
    void commitCostsNoEdgeNoBatchAndNoReportMoreThanTwoMilliseconds() {
        Run without = run(false);
        Run with = run(true);
        assertEquals(COMMITS, with.commits());
        assertEquals(without.wantedEdges(), without.edges());
        assertEquals(with.wantedEdges(), with.edges());
        long worst = 0;
        int at = 0;
        for (Told told : without.told()) {
            while (with.told().get(at).changes() < told.changes()
                    || with.told().get(at).units() < told.units()) {
                at++;
            }
            worst = Math.max(worst, with.told().get(at).micros() - told.micros());
        }
        System.out.printf(
                "%d commits with their erases ahead: %d edges of the left contact, all with their times; %d reports, at"
                        + " most %d us later than without%n",
                COMMITS, with.edges().size(), with.told().size(), worst);
        assertTrue(worst <= LATEST_MICROS, "worst: " + worst);
    }

    private static Run run(boolean committing) {
        try (UsbBench bench = UsbBench.enumerated()) {
            // this world has the one contact only
            bench.send(Requests.write(SettingId.of(Buttons.LEFT, SettingId.DEBOUNCE_FAMILY), DebounceFamily.EAGER));
            bench.send(Requests.write(SettingId.of(Buttons.LEFT, SettingId.DEBOUNCE_MICROS), 2000));
            bench.send(Requests.stream(1));
            // one channel leaves some 460 reports a second to raw edges and steps; both areas are ready for a commit
            bench.run(100_000);
            long start = Math.ceilDiv(bench.chip.nowMicros() + 1, 1000L) * 1000;
            bench.takeMouseReports();
            List<Integer> wanted = new ArrayList<>();
            List<InPacket> reports = new ArrayList<>();
            List<InPacket> messages = new ArrayList<>();
            int steps = 0;
            for (int round = 0; round < COMMITS; round++) {
                long begin = start + 1000L * ROUND_MILLISECONDS * round;
                long end = begin + 1000L * ROUND_MILLISECONDS;
                bench.runTo(begin);
                bench.send(Requests.write(SettingId.of(Buttons.MIDDLE, SettingId.DEBOUNCE_MICROS), 1000 + round));
                if (committing) {
                    bench.send(Requests.simple(MessageId.SETTING_COMMIT));
                }
                List<Edge> edges = new ArrayList<>();
                long first = begin + FIRST_PRESS_MICROS + round * 1000L;
                for (long press = first; press < end - PRESS_PERIOD_MICROS; press += PRESS_PERIOD_MICROS) {
                    bounce(edges, press, true);
                    bounce(edges, press + HOLD_MICROS, false);
                }
                for (long step = begin + STEP_MICROS; step < end - STEP_MICROS; step += STEP_MICROS) {
                    int phase = steps++ & 3;
                    edges.add(new Edge(step, (phase & 1) == 0 ? Lines.ENCODER_A : Lines.ENCODER_B, phase < 2));
                }
                edges.stream()
                        .sorted((a, b) -> Long.compare(a.micros(), b.micros()))
                        .forEach(edge -> {
                            bench.chip.line(edge.line(), edge.closed(), edge.micros());
                            if (edge.line() == Lines.LEFT) {
                                wanted.add((int) edge.micros());
                            }
                        });
                bench.runTo(end);
                reports.addAll(bench.takeMouseReports());
                messages.addAll(bench.takeMessages());
            }
            TheImage.assertClean(bench.chip);
            return new Run(told(reports), edges(messages), wanted, commits(messages));
        }
    }

    private record Edge(long micros, int line, boolean closed) {}

    private static void bounce(List<Edge> edges, long micros, boolean closed) {
        for (int i = 0; i < 3; i++) {
            edges.add(new Edge(micros + 37L * i, Lines.LEFT, closed == (i % 2 == 0)));
        }
    }

    private static List<Told> told(List<InPacket> reports) {
        List<Told> told = new ArrayList<>();
        int changes = 0;
        int units = 0;
        int before = 0;
        for (InPacket report : reports) {
            int buttons = MouseInputReport.buttons(report.data());
            changes += buttons == before ? 0 : 1;
            units += Math.abs(MouseInputReport.wheel(report.data()));
            told.add(new Told(report.micros(), changes, units));
            before = buttons;
        }
        return told;
    }

    /** Times of the left contact's raw edges as told; the stream beside them must be whole. */
    private static List<Integer> edges(List<InPacket> messages) {
        List<Integer> edges = new ArrayList<>();
        StreamCheck stream = new StreamCheck();
        InputEvent event = new InputEvent();
        for (InPacket packet : messages) {
            stream.take(packet.data());
            boolean raw = (packet.data()[0] & 0xFF) == InputEvent.ID
                    && event.wrap(packet.data(), 0).kind() <= InputEvent.BREAK;
            if (raw && event.button() == Buttons.LEFT) {
                edges.add(event.micros());
            }
        }
        stream.assertWhole();
        assertEquals(0, stream.stepsMissed());
        return edges;
    }

    private static int commits(List<InPacket> messages) {
        int commits = 0;
        Acknowledge answer = new Acknowledge();
        for (InPacket packet : messages) {
            boolean answered = (packet.data()[0] & 0xFF) == Acknowledge.ID
                    && answer.wrap(packet.data(), 0).requestId() == MessageId.SETTING_COMMIT;
            if (answered) {
                assertEquals(Status.OK, answer.status());
                commits++;
            }
        }
        return commits;
    }
}
