package clickweight.core.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeBench;
import clickweight.core.fake.ReportBench;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.Telemetry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One report a millisecond. The fastest wheel there is, 2000 steps and 1000 detents a second, makes 3000 events. */
class EventSenderTest {
    private final ReportBench bench = new ReportBench();
    private int polls;
    private int pollsPerStep = 4;

    private void identify() {
        bench.send(new SimpleRequest().begin(new byte[2], 0, MessageId.IDENTIFY));
    }

    /** The reports become the active port. */
    private void join() {
        identify();
        bench.run(5_000);
        bench.messages.clear();
    }

    private void turnTheWheel(int micros) {
        for (int end = bench.now + micros; bench.now - end < 0; polls++) {
            if (polls % pollsPerStep == 0) {
                int step = polls / pollsPerStep;
                int line = step % 2 == 0 ? Lines.ENCODER_A : Lines.ENCODER_B;
                bench.board.inputs.edge(line, step % 4 < 2, bench.now);
            }
            bench.poll();
        }
    }

    private long told(int kind) {
        return bench.events().stream().filter(event -> event.kind() == kind).count();
    }

    private int eventsLost() {
        return bench.all(MessageId.FAULT).stream()
                .map(message -> new Fault().wrap(message, 0))
                .filter(fault -> fault.cause() == Fault.EVENTS_LOST)
                .mapToInt(Fault::detail)
                .sum();
    }

    @Test
    void aSingleEventIsAMessageAndTwoOfOnePollAreABatch() {
        join();
        bench.board.inputs.edge(Lines.LEFT, true, bench.now - 20);
        bench.run(2_000);
        assertEquals(List.of(MessageId.INPUT_EVENT), ids());
        bench.messages.clear();
        bench.board.adc.counts[Buttons.LEFT] = 680;
        bench.poll();
        int poll = bench.now;
        bench.board.inputs.edge(Lines.LEFT_NC, false, poll - 30);
        bench.board.inputs.edge(Lines.LEFT, false, poll - 20);
        bench.board.inputs.edge(Lines.LEFT, true, poll - 10);
        bench.run(2_000);
        assertEquals(List.of(MessageId.EVENT_BATCH), ids());
        List<String> told = new ArrayList<>();
        for (InputEvent event : bench.events()) {
            told.add(event.kind() + " " + (event.micros() - poll) + " " + event.forceMilliNewtons());
        }
        assertEquals(List.of("2 0 600", "1 -20 600", "0 -10 600"), told);
    }

    private List<Integer> ids() {
        return bench.messages.stream().map(message -> message[0] & 0xFF).toList();
    }

    @Test
    void onAByteLinkEachEventIsAMessageOfItsOwn() {
        FakeBench link = new FakeBench();
        link.run(1_000);
        for (int i = 0; i < 10; i++) {
            link.board.inputs.edge(Lines.LEFT, i % 2 == 0, link.now);
        }
        link.run(5_000);
        assertTrue(link.events().size() >= 10, "events " + link.events().size());
        assertEquals(0, link.all(MessageId.EVENT_BATCH).size());
    }

    @Test
    void withoutAStreamTheFastestWheelLosesNoEvent() {
        join();
        turnTheWheel(1_000_000);
        bench.run(20_000);
        assertEquals(0, eventsLost());
        assertEquals(2000, told(InputEvent.STEP), 1);
        assertEquals(1000, told(InputEvent.DETENT), 1);
        int before = Integer.MIN_VALUE;
        for (InputEvent event : bench.events()) {
            if (event.kind() == InputEvent.STEP) {
                assertTrue(event.micros() > before, "at " + event.micros());
                before = event.micros();
            }
        }
    }

    /** 111 reports of seven events are 777 a second, and all of them detents. */
    @Test
    void aFloodOfEventsCostsNoSampleAndTellsWhatMattersMost() {
        bench.start(15);
        bench.run(100_000);
        turnTheWheel(1_000_000);
        bench.messages.clear();
        turnTheWheel(2_000_000);
        assertNoGap();
        assertTrue(bench.batches().size() >= 1776, "batches " + bench.batches().size());
        assertTrue(told(InputEvent.DETENT) > 1500, "detents " + told(InputEvent.DETENT));
        assertEquals(0, told(InputEvent.STEP));
        bench.run(500_000);
        assertTrue(eventsLost() > 6000, "lost " + eventsLost());
        assertNoGap();
    }

    /** 400 steps and 200 detents a second are more than 111 reports and less than 777 events. */
    @Test
    void aBriskWheelBesideAFullStreamLosesNeitherEventNorSample() {
        pollsPerStep = 20;
        bench.start(15);
        turnTheWheel(3_000_000);
        bench.run(100_000);
        assertEquals(0, eventsLost());
        assertEquals(1200, told(InputEvent.STEP), 1);
        assertEquals(600, told(InputEvent.DETENT), 1);
        assertNoGap();
    }

    private void assertNoGap() {
        List<Telemetry> batches = bench.batches();
        for (int i = 1; i < batches.size(); i++) {
            Telemetry before = batches.get(i - 1);
            assertEquals(
                    before.firstMicros() + before.count() * 125, batches.get(i).firstMicros());
            assertEquals(0, batches.get(i).drops());
        }
    }

    /** Eight reports wait at most, and the request takes its turn. */
    @Test
    void inAFloodAReplyIsNotLater() {
        bench.start(15);
        turnTheWheel(500_000);
        bench.messages.clear();
        identify();
        turnTheWheel(10_000);
        assertEquals(1, bench.all(MessageId.IDENTITY).size());
    }

    /** A stream that starts in a flood waits for its calibrations, not for the events. */
    @Test
    void aStreamStartsInAFlood() {
        join();
        turnTheWheel(100_000);
        bench.start(15);
        turnTheWheel(100_000);
        bench.messages.clear();
        turnTheWheel(1_000_000);
        assertTrue(bench.batches().size() >= 880, "batches " + bench.batches().size());
    }
}
