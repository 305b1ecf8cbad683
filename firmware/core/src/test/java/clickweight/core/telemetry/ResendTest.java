package clickweight.core.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeBench;
import clickweight.core.fake.ReportBench;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.ResendRequest;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.Telemetry;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResendTest {
    private final ReportBench bench = new ReportBench();

    private List<Integer> sequences() {
        List<Integer> sequences = new ArrayList<>();
        for (Telemetry batch : bench.batches()) {
            sequences.add(batch.sequence());
        }
        return sequences;
    }

    private void stop() {
        bench.send(new SimpleRequest().begin(new byte[2], 0, MessageId.STOP_STREAMING));
        bench.run(20_000);
    }

    /** 64 bytes less a header of 10 hold 432 bits; a batch says its number of samples in 4 bits. */
    @ParameterizedTest
    @CsvSource({"15, 9", "7, 12", "3, 15", "1, 15"})
    void aBatchFillsAReport(int mask, int samples) {
        bench.start(mask);
        bench.run(100_000);
        for (Telemetry batch : bench.batches()) {
            assertEquals(samples, batch.count());
            assertEquals(mask, batch.channelMask());
        }
        assertTrue(bench.batches().size() > 45, "batches " + bench.batches().size());
    }

    @Test
    void fullRateOfAllChannelsFitsOneReportAMillisecond() {
        bench.start(15);
        bench.run(2_000_000);
        int expected = 0;
        int firstMicros = bench.batches().getFirst().firstMicros();
        for (Telemetry batch : bench.batches()) {
            assertEquals(expected, batch.sequence());
            assertEquals(firstMicros + expected * 9 * 125, batch.firstMicros());
            assertEquals(0, batch.drops());
            expected++;
        }
        // 16 000 samples in nines are 1777 batches; the last ones are on their way
        assertTrue(expected >= 1775, "batches " + expected);
    }

    @Test
    void batchesThatWereDroppedComeAgainTheSameToTheByte() {
        bench.start(15);
        for (int i = 0; i < 4000; i++) {
            bench.board.adc.counts[Buttons.LEFT] = i;
            bench.poll();
        }
        TreeMap<Integer, byte[]> whole = new TreeMap<>();
        for (byte[] message : bench.all(MessageId.TELEMETRY_12)) {
            whole.put(new Telemetry().wrap(message, 0).sequence(), message);
        }
        bench.messages.clear();
        Acknowledge answer = bench.resend(100, 64);
        assertEquals(Status.OK, answer.status());
        assertEquals(0x33, answer.token());
        assertEquals(64, answer.detail());
        bench.run(1_000_000);
        int again = 100;
        for (byte[] message : bench.all(MessageId.TELEMETRY_12)) {
            int sequence = new Telemetry().wrap(message, 0).sequence();
            if (sequence == again && again < 164) {
                assertEquals(
                        HexFormat.of().formatHex(whole.get(sequence)),
                        HexFormat.of().formatHex(message));
                again++;
            }
        }
        assertEquals(164, again);
    }

    /** 889 fresh batches a second leave 111 reports: 64 batches again take 0.6 s, and not one fresh one is lost for them. */
    @Test
    void freshBatchesLoseNothingToThoseSentAgain() {
        bench.start(15);
        bench.run(500_000);
        assertEquals(Status.OK, bench.resend(300, 64).status());
        bench.run(700_000);
        List<Integer> sequences = sequences();
        for (int sequence = 0; sequence < 1060; sequence++) {
            int wanted = sequence;
            long times = sequences.stream().filter(s -> s == wanted).count();
            assertEquals(sequence >= 300 && sequence < 364 ? 2 : 1, times, "sequence " + sequence);
        }
        assertEquals(0, bench.batches().stream().mapToInt(Telemetry::drops).sum());
    }

    @Test
    void afterTheStreamStoppedItsBatchesCanStillBeHad() {
        bench.start(15);
        bench.run(100_000);
        stop();
        int last = sequences().getLast();
        bench.messages.clear();
        assertEquals(3, bench.resend(last - 2, 200).detail());
        assertEquals(List.of(last - 2, last - 1, last), sequences());
    }

    @Test
    void whatIsGoneIsRefusedWithTheOldestThatIsHeld() {
        assertEquals(0, refused(bench.resend(0, 1)));
        bench.start(15);
        bench.run(2_000_000);
        stop();
        int last = sequences().getLast();
        assertEquals(last - 889, refused(bench.resend(last - 890, 1)));
        assertEquals(last - 889, refused(bench.resend(last + 1, 1)));
        assertEquals(last - 889, refused(bench.resend(last, 0)));
        assertEquals(Status.OK, bench.resend(last - 889, 1).status());
    }

    private static int refused(Acknowledge answer) {
        assertEquals(Status.OUT_OF_RANGE, answer.status());
        return answer.detail();
    }

    @Test
    void aSecondWishWaitsForTheFirst() {
        bench.start(15);
        bench.run(500_000);
        bench.resend(100, 100);
        Acknowledge refused = bench.resend(50, 10);
        assertEquals(Status.BUSY, refused.status());
        assertTrue(refused.detail() > 80, "still to follow " + refused.detail());
    }

    /** Of 200 batches, 20 from the oldest on, fresh ones take the places within 0.25 s; 111 reports a second are 27. */
    @Test
    void aBatchGivenUpBeforeItsTurnIsLeftOut() {
        bench.start(15);
        bench.run(1_200_000);
        int oldest = sequences().getLast() - 880;
        bench.messages.clear();
        assertEquals(200, bench.resend(oldest, 200).detail());
        bench.run(3_000_000);
        List<Integer> again = new ArrayList<>();
        for (int sequence : sequences()) {
            if (sequence < oldest + 200) {
                again.add(sequence);
            }
        }
        assertTrue(again.size() > 20 && again.size() < 40, "sent again " + again.size());
        bench.messages.clear();
        assertEquals(Status.OUT_OF_RANGE, bench.resend(oldest, 1).status());
    }

    @Test
    void aByteLinkHasNoSuchRequest() {
        FakeBench link = new FakeBench();
        Acknowledge answer = new Acknowledge()
                .wrap(link.ask(new ResendRequest().begin(new byte[5], 0).count(1), MessageId.ACKNOWLEDGE), 0);
        assertEquals(Status.UNKNOWN_REQUEST, answer.status());
    }

    @Test
    void eventsPassAStreamThatNobodyFetches() {
        bench.start(15);
        bench.run(10_000);
        bench.fetching = false;
        bench.run(100_000);
        bench.board.inputs.edge(Lines.LEFT, true, bench.now);
        bench.poll();
        bench.fetching = true;
        bench.messages.clear();
        bench.run(8_000);
        assertTrue(!bench.events().isEmpty());
    }
}
