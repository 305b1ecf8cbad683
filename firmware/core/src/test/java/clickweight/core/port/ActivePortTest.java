package clickweight.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeBench;
import clickweight.core.fake.ReportBench;
import clickweight.protocol.hid.VendorReport;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.StartStreaming;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two benches on one mouse: {@code bench} is on the byte link, the reports are written and fetched by hand. */
class ActivePortTest {
    private final FakeBench bench = new FakeBench();
    private final byte[] out = new byte[16];
    private final byte[] report = new byte[VendorReport.LENGTH];

    /** Make, press, break and release: four events. */
    private void click() {
        bench.board.inputs.edge(Lines.LEFT_NC, false, bench.now);
        bench.board.inputs.edge(Lines.LEFT, true, bench.now);
        bench.run(1000);
        bench.board.inputs.edge(Lines.LEFT, false, bench.now);
        bench.board.inputs.edge(Lines.LEFT_NC, true, bench.now);
        bench.run(1000);
    }

    private void identifyByLink() {
        bench.send(new SimpleRequest().begin(out, 0, MessageId.IDENTIFY));
        bench.run(1000);
    }

    private void identifyByReports() {
        bench.board.reports.hostWrite((byte) MessageId.IDENTIFY, (byte) 1);
        bench.run(1000);
    }

    /** Ids of all reports that wait. */
    private List<Integer> fetched() {
        List<Integer> ids = new ArrayList<>();
        while (bench.board.reports.hostRead(report)) {
            ids.add(report[0] & 0xFF);
            bench.poll();
        }
        return ids;
    }

    /** Events in all reports that wait; there must be nothing else. */
    private int fetchedEvents() {
        List<InputEvent> events = new ArrayList<>();
        while (bench.board.reports.hostRead(report)) {
            int before = events.size();
            ReportBench.addEvents(report, events);
            assertTrue(events.size() > before, "id " + report[0]);
            bench.poll();
        }
        return events.size();
    }

    @Test
    void untilABenchSpeaksEverythingGoesToTheByteLink() {
        bench.run(1000);
        click();
        assertEquals(4, bench.events().size());
        assertEquals(List.of(), fetched());
    }

    @Test
    void theBenchThatSpokeLastIsAnsweredAndHearsTheEvents() {
        identifyByReports();
        assertEquals(List.of(MessageId.IDENTITY), fetched());
        click();
        assertEquals(4, fetchedEvents());
        assertEquals(List.of(), bench.messages);
        identifyByLink();
        click();
        assertEquals(1, bench.all(MessageId.IDENTITY).size());
        assertEquals(4, bench.events().size());
        assertEquals(List.of(), fetched());
    }

    @Test
    void aStreamEndsWhenTheOtherPortSpeaks() {
        bench.send(new StartStreaming().begin(out, 0).divisor(1).channelMask(15));
        bench.run(20_000);
        bench.messages.clear();
        identifyByReports();
        bench.messages.clear();
        bench.run(100_000);
        assertEquals(List.of(), bench.messages);
        assertEquals(List.of(MessageId.IDENTITY), fetched());
    }

    @Test
    void aBenchThatStoppedFetchingDoesNotShutOutTheOther() {
        identifyByReports();
        for (int i = 0; i < 20; i++) {
            bench.board.reports.hostWrite((byte) MessageId.IDENTIFY, (byte) i);
        }
        bench.run(10_000);
        identifyByLink();
        assertEquals(1, bench.all(MessageId.IDENTITY).size());
    }

    @Test
    void garbageOnTheByteLinkDoesNotTakeTheBenchAway() {
        identifyByReports();
        fetched();
        byte[] garbage = {1, 2, 3, 0, 9, 9, 0, 0, 0};
        for (int i = 0; i < 100; i++) {
            bench.board.link.benchWrite(garbage, garbage.length);
            bench.poll();
        }
        click();
        assertEquals(4, fetchedEvents());
    }

    @Test
    void twoPortsThatBothAskAllTheTimeTakeTurns() {
        ActivePort port = new ActivePort(new Asking(1), new Asking(2));
        StringBuilder asked = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            assertTrue(port.next());
            asked.append(port.message()[0]);
        }
        assertEquals("121212", asked.toString());
        assertEquals(5, port.changes());
    }

    @Test
    void aPortWithoutRoomForTheAnswerKeepsItsRequest() {
        Asking full = new Asking(1);
        full.room = false;
        ActivePort port = new ActivePort(full, new Asking(2));
        assertTrue(port.next());
        assertEquals(2, port.message()[0]);
        Asking alsoFull = new Asking(2);
        alsoFull.room = false;
        assertFalse(new ActivePort(full, alsoFull).next());
    }

    /** A port on which a request always waits. */
    private static final class Asking implements MessagePort {
        private final byte[] message;
        private boolean room = true;

        Asking(int id) {
            message = new byte[] {(byte) id};
        }

        @Override
        public int longestMessage() {
            return 64;
        }

        @Override
        public boolean keepsBatches() {
            return false;
        }

        @Override
        public boolean costsByMessage() {
            return false;
        }

        @Override
        public boolean hasRoom(int messageLength, int rank) {
            return room;
        }

        @Override
        public boolean send(Message sent, int rank) {
            return room;
        }

        @Override
        public boolean next() {
            return true;
        }

        @Override
        public byte[] message() {
            return message;
        }

        @Override
        public int length() {
            return message.length;
        }
    }
}
