package clickweight.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeBench;
import clickweight.core.fake.FakeBoard;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.CalibrationStore;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mouse without contacts, channels left, wheel and middle; nominal tare 200 counts and 1.25 mN per count. */
class CalibrationStoreTest {
    private static final int CHANNELS = 0b1101;
    private static final int STORED_WITHIN_MICROS = 100_000;

    private final FakeBench bench = bench(new FakeBoard());
    private final byte[] out = new byte[16];

    private static FakeBench bench(FakeBoard board) {
        board.inputs.present = Lines.ENCODER_MASK;
        board.adc.channels = CHANNELS;
        return new FakeBench(board);
    }

    private CalibrationStore request(int channel, int tare, int span, int uncertainty) {
        return new CalibrationStore()
                .begin(out, 0)
                .token(7)
                .channel(channel)
                .tareSixteenths(tare)
                .spanNanoNewtonsPerCount(span)
                .spanUncertaintyPpm(uncertainty);
    }

    private Acknowledge acknowledged(Message request) {
        bench.messages.clear();
        bench.send(request);
        bench.run(STORED_WITHIN_MICROS);
        List<byte[]> answers = bench.all(MessageId.ACKNOWLEDGE);
        assertEquals(1, answers.size());
        return new Acknowledge().wrap(answers.getFirst(), 0);
    }

    private static List<String> calibrations(FakeBench bench) {
        return bench.all(MessageId.CALIBRATION).stream()
                .map(message -> new Calibration().wrap(message, 0))
                .map(c -> c.channel() + " " + c.tareSixteenths() + " " + c.spanNanoNewtonsPerCount() + " "
                        + c.spanUncertaintyPpm())
                .toList();
    }

    private static List<String> calibrationsAfterStart(FakeBench bench) {
        bench.send(new StartStreaming().begin(new byte[8], 0).divisor(1).channelMask(CHANNELS));
        bench.run(1000);
        return calibrations(bench);
    }

    @Test
    void calibrationIsInForceAndAnnouncedAtOnceAndAnsweredWhenStored() {
        bench.board.adc.counts[Buttons.MIDDLE] = 200 + 300;
        bench.run(1000);
        assertEquals(List.of(), bench.events());
        // 300 counts of 2 mN are the middle button's 600 mN
        bench.send(request(Buttons.MIDDLE, 3200, 2_000_000, 1000));
        bench.run(1000);
        assertEquals(List.of("3 3200 2000000 1000"), calibrations(bench));
        assertEquals(List.of(), bench.all(MessageId.ACKNOWLEDGE));
        assertTrue(
                bench.events().getFirst().startsWith("press middle"),
                bench.events().toString());
        bench.board.adc.counts[Buttons.MIDDLE] = 200;
        bench.run(STORED_WITHIN_MICROS);
        Acknowledge stored =
                new Acknowledge().wrap(bench.all(MessageId.ACKNOWLEDGE).getFirst(), 0);
        assertEquals(MessageId.CALIBRATION_STORE, stored.requestId());
        assertEquals(7, stored.token());
        assertEquals(Status.OK, stored.status());
        assertEquals(1, stored.detail());
    }

    @Test
    void storedCalibrationSurvivesRevertFactoryResetAndPower() {
        assertEquals(
                Status.OK,
                acknowledged(request(Buttons.LEFT, 3210, 1_300_000, 900)).status());
        assertEquals(
                Status.OK,
                acknowledged(request(Buttons.MIDDLE, 3190, 1_200_000, 800)).status());
        acknowledged(new SimpleRequest().begin(out, 0, MessageId.SETTING_RESET));
        acknowledged(new SimpleRequest().begin(out, 0, MessageId.SETTING_COMMIT));
        acknowledged(new SimpleRequest().begin(out, 0, MessageId.SETTING_REVERT));
        List<String> expected = List.of("0 3210 1300000 900", "2 3200 1250000 2002", "3 3190 1200000 800");
        bench.messages.clear();
        assertEquals(expected, calibrationsAfterStart(bench));
        FakeBench again = bench(new FakeBoard(bench.board.flash, bench.board.unitFlash));
        assertEquals(expected, calibrationsAfterStart(again));
    }

    @Test
    void illegalCalibrationIsRefusedWithTheLimitAndChangesNothing() {
        refused(request(Buttons.RIGHT, 3200, 1_250_000, 0), CHANNELS);
        refused(request(32, 3200, 1_250_000, 0), CHANNELS);
        refused(request(Buttons.LEFT, -1, 1_250_000, 0), 4095 * 16);
        refused(request(Buttons.LEFT, 4095 * 16 + 1, 1_250_000, 0), 4095 * 16);
        refused(request(Buttons.LEFT, 3200, 0, 0), 1);
        refused(request(Buttons.LEFT, 3200, -1, 0), 1);
        refused(request(Buttons.LEFT, 3200, 1_250_000, -1), 65_535);
        refused(request(Buttons.LEFT, 3200, 1_250_000, 65_536), 65_535);
        assertEquals(0, bench.board.unitFlash.bytesWorked);
        assertEquals("0 3200 1250000 2000", calibrationsAfterStart(bench).getFirst());
    }

    private void refused(CalibrationStore request, int detail) {
        Acknowledge refused = acknowledged(request);
        assertEquals(Status.OUT_OF_RANGE, refused.status());
        assertEquals(detail, refused.detail());
        assertEquals(List.of(), calibrations(bench));
    }

    @Test
    void whileACommitIsUnderWayACalibrationIsRefusedAndNotInForce() {
        bench.send(new SimpleRequest().begin(out, 0, MessageId.SETTING_COMMIT).token(1));
        bench.poll();
        bench.send(request(Buttons.LEFT, 3210, 1_300_000, 900));
        bench.poll();
        Acknowledge refused =
                new Acknowledge().wrap(bench.all(MessageId.ACKNOWLEDGE).getFirst(), 0);
        assertEquals(Status.BUSY, refused.status());
        assertEquals(7, refused.token());
        assertEquals("0 3200 1250000 2000", calibrationsAfterStart(bench).getFirst());
    }

    @Test
    void cellsThatCannotBeProgrammedAreAnsweredAsSuch() {
        bench.board.unitFlash.wornAddress = 256;
        assertEquals(
                Status.FLASH_FAILED,
                acknowledged(request(Buttons.LEFT, 3210, 1_300_000, 900)).status());
    }
}
