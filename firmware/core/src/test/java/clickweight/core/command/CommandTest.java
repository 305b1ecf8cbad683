package clickweight.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeBench;
import clickweight.core.fake.FakeBoard;
import clickweight.core.storage.RecordCommit;
import clickweight.protocol.Buttons;
import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Identity;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingListRequest;
import clickweight.protocol.message.SettingRead;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.TareRequest;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static final int OPERATING = SettingId.of(Buttons.MIDDLE, SettingId.FORCE_OPERATING);

    private final FakeBench bench = new FakeBench();
    private final byte[] out = new byte[16];

    private SimpleRequest simple(int id) {
        return new SimpleRequest().begin(out, 0, id).token(0x55);
    }

    private SettingWrite write(int id, int value) {
        return new SettingWrite().begin(out, 0).token(9).settingId(id).value(value);
    }

    private Acknowledge acknowledged(Message request) {
        return new Acknowledge().wrap(bench.ask(request, MessageId.ACKNOWLEDGE), 0);
    }

    private SettingValue valued(Message request) {
        return new SettingValue().wrap(bench.ask(request, MessageId.SETTING_VALUE), 0);
    }

    private Acknowledge commit() {
        bench.messages.clear();
        bench.send(simple(MessageId.SETTING_COMMIT));
        bench.run(RecordCommit.WAIT_MICROS + 10_000);
        List<byte[]> answers = bench.all(MessageId.ACKNOWLEDGE);
        assertEquals(1, answers.size());
        return new Acknowledge().wrap(answers.getFirst(), 0);
    }

    @Test
    void identitySaysWhatTheBoardIs() {
        Identity identity = new Identity().wrap(bench.ask(simple(MessageId.IDENTIFY), MessageId.IDENTITY), 0);
        assertEquals(0x55, identity.token());
        assertEquals(ProtocolVersion.MAJOR, identity.protocolMajor());
        assertEquals(7, identity.boardRevision());
        assertEquals(0b1111, identity.channelMask());
        assertEquals((1 << Lines.COUNT) - 1, identity.lineMask());
        assertEquals(125, identity.samplePeriodMicros());
        assertEquals(ProtocolVersion.DICTIONARY_CHECKSUM, identity.dictionaryChecksum());
        assertEquals(0xA7, identity.serialNumber(7));
    }

    @Test
    void everySettingIsListed() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < SettingCatalogue.count(); i++) {
            SettingValue value =
                    valued(new SettingListRequest().begin(out, 0).token(3).index(i));
            assertEquals(Status.OK, value.status());
            assertEquals(i, value.index());
            assertEquals(value.defaultValue(), value.value());
            names.add(value.name());
        }
        assertTrue(names.contains("wheel.force.operating"), names.toString());
        SettingValue beyond =
                valued(new SettingListRequest().begin(out, 0).token(3).index(SettingCatalogue.count()));
        assertEquals(Status.UNKNOWN_SETTING, beyond.status());
        assertEquals(SettingCatalogue.count(), beyond.total());
    }

    @Test
    void writtenValueIsEchoedAsAppliedAndReadBack() {
        SettingValue written = valued(write(OPERATING, 450));
        assertEquals(Status.OK, written.status());
        assertEquals(450, written.value());
        assertEquals(
                450,
                valued(new SettingRead().begin(out, 0).token(1).settingId(OPERATING))
                        .value());
    }

    @Test
    void valueOutOfRangeIsRefusedWithTheLegalRangeAndTheValueThatStays() {
        SettingValue refused = valued(write(OPERATING, 5001));
        assertEquals(Status.OUT_OF_RANGE, refused.status());
        assertEquals(600, refused.value());
        assertEquals(50, refused.minimum());
        assertEquals(5000, refused.maximum());
        assertEquals(Status.CONFLICT, valued(write(OPERATING, 400)).status());
        assertEquals(Status.UNKNOWN_SETTING, valued(write(0x7F01, 400)).status());
    }

    @Test
    void writtenSettingChangesTheBehaviourAtOnce() {
        FakeBoard board = new FakeBoard();
        board.inputs.present = Lines.ENCODER_MASK;
        FakeBench forceOnly = new FakeBench(board);
        board.adc.counts[Buttons.MIDDLE] = 200 + 400;
        forceOnly.run(1000);
        assertEquals(List.of(), forceOnly.events());
        forceOnly.send(write(OPERATING, 450));
        forceOnly.run(1000);
        assertEquals(1, forceOnly.events().size());
        assertTrue(forceOnly.events().getFirst().startsWith("press middle"));
    }

    @Test
    void commitKeepsRevertForgetsAndResetIsTheFactorys() {
        valued(write(OPERATING, 450));
        Acknowledge committed = commit();
        assertEquals(Status.OK, committed.status());
        assertEquals(0x55, committed.token());
        assertEquals(1, committed.detail());
        valued(write(OPERATING, 460));
        assertEquals(Status.OK, acknowledged(simple(MessageId.SETTING_REVERT)).status());
        assertEquals(
                450,
                valued(new SettingRead().begin(out, 0).settingId(OPERATING)).value());
        assertEquals(Status.OK, acknowledged(simple(MessageId.SETTING_RESET)).status());
        assertEquals(
                600,
                valued(new SettingRead().begin(out, 0).settingId(OPERATING)).value());

        FakeBench again = new FakeBench(new FakeBoard(bench.board.flash));
        again.poll();
        again.send(new SettingRead().begin(out, 0).settingId(OPERATING));
        again.poll();
        again.poll();
        assertEquals(
                450,
                new SettingValue()
                        .wrap(again.all(MessageId.SETTING_VALUE).getFirst(), 0)
                        .value());
    }

    @Test
    void commitWhileAButtonIsHeldIsRefusedAsBusyAfterItsWait() {
        bench.poll();
        bench.board.inputs.edge(Lines.LEFT_NC, false, bench.now);
        bench.board.inputs.edge(Lines.LEFT, true, bench.now);
        bench.poll();
        assertEquals(Status.BUSY, commit().status());
        assertEquals(0, bench.board.flash.bytesWorked);
    }

    @Test
    void whatWouldDisturbACommitIsRefusedAsBusy() {
        bench.send(simple(MessageId.SETTING_COMMIT));
        bench.poll();
        assertEquals(Status.BUSY, acknowledged(simple(MessageId.SETTING_REVERT)).status());
    }

    @Test
    void revertWhileTheFlashIsBusyWaitsForItAndIsAnsweredOnce() {
        bench.board.flash.busyCallsPerErase = 360;
        commit();
        commit();
        int erases = bench.board.flash.erases;
        bench.send(simple(MessageId.SETTING_COMMIT));
        while (bench.board.flash.erases == erases) {
            bench.poll();
        }
        valued(write(OPERATING, 450));
        bench.messages.clear();
        bench.send(simple(MessageId.SETTING_REVERT));
        bench.run(40_000);
        assertEquals(List.of(), bench.all(MessageId.ACKNOWLEDGE));
        bench.run(10_000);
        assertEquals(1, bench.all(MessageId.ACKNOWLEDGE).size());
        assertEquals(
                600,
                valued(new SettingRead().begin(out, 0).settingId(OPERATING)).value());
    }

    @Test
    void bootloaderComesATenthOfASecondAfterTheAnswer() {
        Acknowledge answer = acknowledged(simple(MessageId.RESET_TO_BOOTLOADER));
        assertEquals(Status.OK, answer.status());
        assertEquals(0x55, answer.token());
        // asked in the poll at 0; two polls are over, and the one at 100 ms is still to come
        bench.run(100_000 - 2 * FakeBench.POLL_MICROS);
        assertEquals(0, bench.board.bootloaderResets);
        bench.run(500_000);
        assertEquals(1, bench.board.bootloaderResets);
    }

    @Test
    void bootloaderIsRefusedDuringACommitAndACommitOnTheWayToTheBootloader() {
        bench.send(simple(MessageId.SETTING_COMMIT));
        bench.poll();
        assertEquals(
                Status.BUSY, acknowledged(simple(MessageId.RESET_TO_BOOTLOADER)).status());
        bench.run(RecordCommit.WAIT_MICROS);
        assertEquals(0, bench.board.bootloaderResets);
        int flashed = bench.board.flash.bytesWorked;
        acknowledged(simple(MessageId.RESET_TO_BOOTLOADER));
        assertEquals(Status.BUSY, acknowledged(simple(MessageId.SETTING_COMMIT)).status());
        bench.run(50_000);
        assertEquals(flashed, bench.board.flash.bytesWorked);
    }

    @Test
    void tareAveragesAndAnnouncesTheCalibration() {
        bench.board.adc.counts[Buttons.RIGHT] = 230;
        assertEquals(
                Status.OK,
                acknowledged(new TareRequest().begin(out, 0).channelMask(0b0010))
                        .status());
        bench.run((256 + 10) * 125);
        List<byte[]> calibrations = bench.all(MessageId.CALIBRATION);
        assertEquals(1, calibrations.size());
        Calibration calibration = new Calibration().wrap(calibrations.getFirst(), 0);
        assertEquals(Buttons.RIGHT, calibration.channel());
        assertEquals(230 * 16, calibration.tareSixteenths());
        assertEquals(1_250_000, calibration.spanNanoNewtonsPerCount());
        assertEquals(2001, calibration.spanUncertaintyPpm());
        assertEquals(2000, calibration.groupDelayNanos());
    }

    @Test
    void tareOfAHeldButtonIsRefused() {
        bench.poll();
        bench.board.inputs.edge(Lines.LEFT_NC, false, bench.now);
        bench.board.inputs.edge(Lines.LEFT, true, bench.now);
        bench.poll();
        Acknowledge refused = acknowledged(new TareRequest().begin(out, 0).channelMask(0b1111));
        assertEquals(Status.BUSY, refused.status());
        assertEquals(1 << Buttons.LEFT, refused.detail());
    }

    @Test
    void streamOfNoChannelOrNoRateIsRefused() {
        assertEquals(
                Status.OUT_OF_RANGE,
                acknowledged(new StartStreaming().begin(out, 0).divisor(1).channelMask(0))
                        .status());
        assertEquals(
                Status.OUT_OF_RANGE,
                acknowledged(new StartStreaming().begin(out, 0).divisor(0).channelMask(15))
                        .status());
    }

    @Test
    void unknownRequestIsRefusedByName() {
        bench.send((byte) 0x7E, (byte) 4, (byte) 0);
        bench.poll();
        Acknowledge refused =
                new Acknowledge().wrap(bench.all(MessageId.ACKNOWLEDGE).getFirst(), 0);
        assertEquals(0x7E, refused.requestId());
        assertEquals(4, refused.token());
        assertEquals(Status.UNKNOWN_REQUEST, refused.status());
    }

    @Test
    void requestCutShortIsRefusedAndALongerOneTaken() {
        bench.send((byte) MessageId.SETTING_WRITE, (byte) 5, (byte) 1);
        bench.send((byte) MessageId.IDENTIFY);
        bench.send((byte) MessageId.IDENTIFY, (byte) 6, (byte) 99);
        bench.run(1000);
        assertEquals(2, bench.all(MessageId.ACKNOWLEDGE).size());
        for (byte[] message : bench.all(MessageId.ACKNOWLEDGE)) {
            assertEquals(Status.BAD_LENGTH, new Acknowledge().wrap(message, 0).status());
        }
        assertEquals(1, bench.all(MessageId.IDENTITY).size());
    }

    @Test
    void requestsWaitWhileTheAnswerDoesNotFitTheLink() {
        bench.reading = false;
        for (int i = 0; i < 50; i++) {
            bench.send(simple(MessageId.IDENTIFY));
        }
        bench.run(20_000);
        bench.reading = true;
        bench.run(20_000);
        assertEquals(50, bench.all(MessageId.IDENTITY).size());
    }

    @Test
    void byteSoupChangesNothingAndTheNextRequestIsAnswered() {
        Random random = new Random(4);
        byte[] soup = new byte[1000];
        for (int i = 0; i < 200; i++) {
            random.nextBytes(soup);
            bench.board.link.benchWrite(soup, soup.length);
            bench.run(3000);
        }
        bench.board.link.benchWrite(new byte[1], 1);
        bench.run(1000);
        assertEquals(List.of(), bench.all(MessageId.SETTING_VALUE));
        bench.ask(simple(MessageId.IDENTIFY), MessageId.IDENTITY);
    }
}
