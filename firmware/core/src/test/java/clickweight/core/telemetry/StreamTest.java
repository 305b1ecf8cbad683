package clickweight.core.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeBench;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Telemetry;
import clickweight.protocol.setting.SettingId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamTest {
    private final FakeBench bench = new FakeBench();
    private final byte[] out = new byte[16];

    private void start(int divisor, int mask) {
        bench.send(new StartStreaming().begin(out, 0).divisor(divisor).channelMask(mask));
        bench.poll();
    }

    private List<Telemetry> batches() {
        List<Telemetry> batches = new ArrayList<>();
        for (byte[] message : bench.all(MessageId.TELEMETRY_12)) {
            batches.add(new Telemetry().wrap(message, 0));
        }
        return batches;
    }

    @Test
    void answerAndCalibrationsComeBeforeTheFirstBatch() {
        start(1, 0b1101);
        bench.run(5000);
        List<Integer> ids = new ArrayList<>();
        for (byte[] message : bench.messages.subList(0, 5)) {
            ids.add(message[0] & 0xFF);
        }
        assertEquals(
                List.of(
                        MessageId.ACKNOWLEDGE,
                        MessageId.CALIBRATION,
                        MessageId.CALIBRATION,
                        MessageId.CALIBRATION,
                        MessageId.TELEMETRY_12),
                ids);
    }

    @Test
    void batchesHoldEverySampleOfTheWantedChannelsOnce() {
        start(1, 0b1001);
        int first = bench.now;
        for (int i = 0; i < 150; i++) {
            bench.board.adc.counts[Buttons.LEFT] = i;
            bench.board.adc.counts[Buttons.MIDDLE] = 4000 - i;
            bench.poll();
        }
        assertEquals(10, batches().size());
        int sample = 0;
        for (Telemetry batch : batches()) {
            assertEquals(sample / 15, batch.sequence());
            assertEquals(first + sample * 125, batch.firstMicros());
            assertEquals(125, batch.periodMicros());
            assertEquals(0b1001, batch.channelMask());
            assertEquals(15, batch.count());
            assertEquals(0, batch.drops());
            for (int i = 0; i < 15; i++, sample++) {
                assertEquals(sample, batch.counts(i, 0));
                assertEquals(4000 - sample, batch.counts(i, 1));
            }
        }
    }

    @Test
    void divisorTakesEveryNthSampleAndSlowBatchesAreSentPartFilled() {
        start(100, 0b0001);
        bench.run(100_000);
        assertTrue(batches().size() > 3, "batches " + batches().size());
        for (Telemetry batch : batches()) {
            assertEquals(12_500, batch.periodMicros());
            assertTrue(batch.count() <= 2, "count " + batch.count());
        }
    }

    @Test
    void linkThatPausesBrieflyLosesNothing() {
        start(1, 0b1111);
        bench.run(10_000);
        bench.reading = false;
        bench.run(12_000);
        bench.reading = true;
        bench.run(25_000);
        assertNoGap(batches());
        assertEquals(0, batches().stream().mapToInt(Telemetry::drops).sum());
    }

    private static void assertNoGap(List<Telemetry> batches) {
        for (int i = 1; i < batches.size(); i++) {
            Telemetry before = batches.get(i - 1);
            assertEquals(
                    before.firstMicros() + before.count() * 125, batches.get(i).firstMicros());
            assertEquals(before.sequence() + 1, batches.get(i).sequence());
        }
    }

    @Test
    void linkThatPausesLongDropsAndSaysSoBehindTheGap() {
        start(1, 0b1111);
        bench.reading = false;
        bench.run(200_000);
        bench.reading = true;
        bench.run(50_000);
        List<Telemetry> batches = batches();
        int gaps = 0;
        for (int i = 1; i < batches.size(); i++) {
            Telemetry before = batches.get(i - 1);
            int missing = (batches.get(i).firstMicros() - before.firstMicros()) / 125 - before.count();
            assertEquals(Math.min(missing, Telemetry.MAX_DROPS), batches.get(i).drops());
            assertEquals(before.sequence() + 1, batches.get(i).sequence());
            gaps += missing > 0 ? 1 : 0;
        }
        assertEquals(1, gaps);
    }

    @Test
    void samplesTheConverterLostAreCountedAndReported() {
        start(1, 0b0001);
        bench.run(5000);
        bench.board.adc.overflows += 3;
        bench.now += 3 * 125;
        bench.run(5000);
        assertEquals(3, batches().stream().mapToInt(Telemetry::drops).sum());
        Fault fault = new Fault().wrap(bench.all(MessageId.FAULT).getFirst(), 0);
        assertEquals(Fault.SAMPLES_LOST, fault.cause());
        assertEquals(3, fault.detail());
    }

    @Test
    void stopSendsWhatWaitsAndThenNothing() {
        start(1, 0b0001);
        bench.run(7 * 125);
        bench.send(new SimpleRequest().begin(out, 0, MessageId.STOP_STREAMING));
        bench.poll();
        int sent = batches().stream().mapToInt(Telemetry::count).sum();
        assertEquals(8, sent);
        bench.run(50_000);
        assertEquals(sent, batches().stream().mapToInt(Telemetry::count).sum());
    }

    @Test
    void sequenceGoesOnOverStopAndStart() {
        start(1, 0b0001);
        bench.run(5000);
        bench.send(new SimpleRequest().begin(out, 0, MessageId.STOP_STREAMING));
        bench.run(5000);
        start(1, 0b0001);
        bench.run(5000);
        for (int i = 0; i < batches().size(); i++) {
            assertEquals(i, batches().get(i).sequence());
        }
    }

    @Test
    void changedFilterAnnouncesAllCalibrationsButLeavesTheCountsRaw() {
        start(1, 0b0001);
        bench.run(5000);
        bench.messages.clear();
        bench.send(new SettingWrite()
                .begin(out, 0)
                .settingId(SettingId.FORCE_FILTER_SHIFT)
                .value(6));
        bench.run(2000);
        assertEquals(4, bench.all(MessageId.CALIBRATION).size());
        bench.messages.clear();
        bench.board.adc.counts[Buttons.LEFT] = 3000;
        bench.run(10_000);
        assertEquals(3000, batches().getLast().counts(0, 0));
    }

    @Test
    void mouseReportIsNotDelayedByALinkThatIsFull() {
        start(1, 0b1111);
        bench.reading = false;
        bench.run(100_000);
        bench.board.inputs.edge(Lines.LEFT_NC, false, bench.now);
        bench.board.inputs.edge(Lines.LEFT, true, bench.now);
        bench.poll();
        assertEquals(List.of("1 0"), bench.board.mouse.heard());
    }

    @Test
    void eventsPassAStreamThatFillsTheLink() {
        start(1, 0b1111);
        bench.reading = false;
        bench.run(100_000);
        bench.board.inputs.edge(Lines.LEFT_NC, false, bench.now);
        bench.board.inputs.edge(Lines.LEFT, true, bench.now);
        // edges first, the bench in the next poll
        bench.poll();
        bench.poll();
        bench.read();
        assertEquals(2, bench.events().size());
    }

    @Test
    void eventsThatNobodyReadAreCounted() {
        bench.reading = false;
        bench.poll();
        int made = 0;
        for (int i = 0; i < 300; i++) {
            bench.board.inputs.edge(Lines.LEFT, i % 2 == 0, bench.now);
            bench.poll();
            made++;
        }
        bench.reading = true;
        bench.run(5000);
        Fault fault = new Fault().wrap(bench.all(MessageId.FAULT).getFirst(), 0);
        assertEquals(Fault.EVENTS_LOST, fault.cause());
        assertEquals(made, bench.events().size() + fault.detail());
    }
}
