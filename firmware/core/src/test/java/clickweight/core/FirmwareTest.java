package clickweight.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.core.board.Lines;
import clickweight.core.board.Watchdog;
import clickweight.core.fake.FakeBench;
import clickweight.core.fake.FakeBoard;
import clickweight.core.storage.SlotImage;
import clickweight.core.unit.UnitCalibration;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.StartStreaming;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole mouse on a board moved by hand. Left has both contacts; force channels read 200 counts at rest. */
class FirmwareTest {
    private static final int ONLY_LEFT_CONTACT = 1 << Lines.LEFT | Lines.ENCODER_MASK;

    private static FakeBench bench(int present) {
        FakeBoard board = new FakeBoard();
        board.inputs.present = present;
        return new FakeBench(board);
    }

    @Test
    void edgesCarryTheirOwnTimeJudgementsThatOfThePoll() {
        FakeBench bench = bench(ONLY_LEFT_CONTACT);
        bench.run(1000);
        bench.board.inputs.edge(Lines.LEFT, true, bench.now - 77);
        bench.poll();
        bench.run(49_875);
        bench.board.inputs.edge(Lines.LEFT, false, bench.now - 3);
        bench.poll();
        bench.run(10_000);
        assertEquals(
                List.of("make left 923 0", "press left 1125 0", "break left 50997 0", "release left 51125 0"),
                bench.events());
        assertEquals(List.of("1 0", "0 0"), bench.board.mouse.heard());
    }

    @Test
    void bounceAtPressAndReleaseIsOneClick() {
        FakeBench bench = bench(ONLY_LEFT_CONTACT);
        bench.run(1000);
        for (int i = 0; i < 8; i++) {
            bench.board.inputs.edge(Lines.LEFT, i % 2 == 0, bench.now + i * 40);
        }
        bench.board.inputs.edge(Lines.LEFT, true, bench.now + 330);
        bench.now += 375;
        bench.run(60_000);
        for (int i = 0; i < 8; i++) {
            bench.board.inputs.edge(Lines.LEFT, i % 2 == 1, bench.now + i * 40);
        }
        bench.board.inputs.edge(Lines.LEFT, false, bench.now + 330);
        bench.now += 375;
        bench.run(60_000);
        assertEquals(List.of("1 0", "0 0"), bench.board.mouse.heard());
    }

    @Test
    void forceButtonPressesAtItsOperatingForceInTheSameSample() {
        FakeBench bench = bench(ONLY_LEFT_CONTACT);
        bench.run(1000);
        bench.board.adc.counts[Buttons.MIDDLE] = 200 + 479;
        // longer than a spike, which the jump might have been
        bench.run(1000);
        assertEquals(List.of(), bench.events());
        // 480 counts of 1.25 mN are the middle button's 600 mN
        bench.board.adc.counts[Buttons.MIDDLE] = 200 + 480;
        int pressed = bench.now;
        bench.poll();
        // 321 counts are above the release force of 400 mN, 320 are not
        bench.board.adc.counts[Buttons.MIDDLE] = 200 + 321;
        bench.run(10_000);
        bench.board.adc.counts[Buttons.MIDDLE] = 200 + 320;
        int released = bench.now;
        bench.run(1000);
        assertEquals(List.of("press middle " + pressed + " 0", "release middle " + released + " 0"), bench.events());
        assertEquals(List.of("4 0", "0 0"), bench.board.mouse.heard());
        InputEvent press =
                new InputEvent().wrap(bench.all(MessageId.INPUT_EVENT).getFirst(), 0);
        assertEquals(600, press.forceMilliNewtons());
    }

    @Test
    void forceBeyondTheConvertersRangeStaysPressed() {
        FakeBench bench = bench(ONLY_LEFT_CONTACT);
        bench.run(1000);
        bench.board.adc.counts[Buttons.MIDDLE] = 4095;
        bench.run(100_000);
        assertEquals(1, bench.events().size());
    }

    @Test
    void wheelButtonAndMiddleButtonAreTheSameToTheHostAndTwoToTheBench() {
        FakeBench bench = bench(ONLY_LEFT_CONTACT);
        bench.board.adc.counts[Buttons.WHEEL] = 3000;
        bench.board.adc.counts[Buttons.MIDDLE] = 3000;
        bench.poll();
        bench.board.adc.counts[Buttons.WHEEL] = 200;
        bench.run(2000);
        assertEquals(List.of("press middle 0 0", "press wheel 0 0", "release wheel 500 0"), bench.events());
        assertEquals(List.of("4 0"), bench.board.mouse.heard());
    }

    @Test
    void wheelTurnsIntoDetentsAndReports() {
        FakeBench bench = new FakeBench();
        bench.run(1000);
        boolean[][] lines = {{true, false}, {true, true}, {false, true}, {false, false}};
        for (boolean[] line : lines) {
            bench.board.inputs.edge(Lines.ENCODER_A, line[0], bench.now - 25);
            bench.board.inputs.edge(Lines.ENCODER_B, line[1], bench.now - 25);
            bench.run(1000);
        }
        assertEquals(List.of("0 1", "0 1"), bench.board.mouse.heard());
        assertEquals(
                List.of(
                        "step wheel 975 1",
                        "step wheel 1975 1",
                        "detent wheel 2125 1",
                        "step wheel 2975 1",
                        "step wheel 3975 1",
                        "detent wheel 4125 1"),
                bench.events());
    }

    @Test
    void contactHeldAtStartIsPressed() {
        FakeBoard board = new FakeBoard();
        board.inputs.present = ONLY_LEFT_CONTACT;
        board.inputs.level(Lines.LEFT, true);
        FakeBench bench = new FakeBench(board);
        bench.run(1000);
        assertEquals(List.of("press left 125 0"), bench.events());
    }

    @Test
    void edgesTheBoardLostAreReportedAndTheLevelsBelieved() {
        FakeBench bench = bench(ONLY_LEFT_CONTACT);
        bench.run(1000);
        for (int i = 0; i <= 100; i++) {
            bench.board.inputs.edge(Lines.LEFT, i % 2 == 0, bench.now);
        }
        bench.run(100_000);
        Fault fault = new Fault().wrap(bench.all(MessageId.FAULT).getFirst(), 0);
        assertEquals(Fault.EDGES_LOST, fault.cause());
        assertEquals(101 - 64, fault.detail());
        assertEquals("1 0", bench.board.mouse.heard().getLast());
    }

    @Test
    void moreEdgesThanAPollTakesComeInTheNextWithTheirOwnTime() {
        FakeBench bench = bench(ONLY_LEFT_CONTACT);
        bench.run(1000);
        int at = bench.now;
        for (int i = 0; i < 8; i++) {
            bench.board.inputs.edge(Lines.LEFT, i % 2 == 0, at + i);
        }
        bench.run(1000);
        List<String> events = bench.events();
        // each is an edge, none of them a press: 101 us unbroken are needed
        assertEquals(8, events.size());
        assertEquals("make left " + at + " 0", events.getFirst());
        assertEquals("break left " + (at + 7) + " 0", events.getLast());
    }

    @Test
    void exceptionOfTheLastRunIsReported() {
        FakeBoard board = new FakeBoard();
        board.resetCause = Watchdog.CAUSE_EXCEPTION;
        FakeBench bench = new FakeBench(board);
        bench.poll();
        assertEquals(
                Fault.EXCEPTION,
                new Fault().wrap(bench.all(MessageId.FAULT).getFirst(), 0).cause());
    }

    /** The span of the left channel cannot be read: its nominal 1.25 mN per count are used, and said to be. */
    @Test
    void damagedCalibrationIsReportedAndNominalValuesAreUsed() {
        UnitCalibration unit = new UnitCalibration();
        unit.set(UnitCalibration.of(Buttons.LEFT, UnitCalibration.SPAN_NANO_NEWTONS_PER_COUNT), 2_000_000);
        unit.set(UnitCalibration.of(Buttons.RIGHT, UnitCalibration.SPAN_NANO_NEWTONS_PER_COUNT), 2_000_000);
        SlotImage image = new SlotImage(unit, 256);
        image.encode(1);
        FakeBoard board = new FakeBoard();
        System.arraycopy(image.bytes(), 0, board.unitFlash.cells(), 0, image.bytes().length);
        board.unitFlash.cells()[256 + 4] ^= 1;
        FakeBench bench = new FakeBench(board);
        bench.send(new StartStreaming().begin(new byte[8], 0).divisor(1).channelMask(0b0011));
        bench.run(1000);
        Fault fault = new Fault().wrap(bench.all(MessageId.FAULT).getFirst(), 0);
        assertEquals(Fault.CALIBRATION_DAMAGED, fault.cause());
        assertEquals(1, fault.detail());
        List<Integer> spans = bench.all(MessageId.CALIBRATION).stream()
                .map(message -> new Calibration().wrap(message, 0).spanNanoNewtonsPerCount())
                .toList();
        assertEquals(List.of(1_250_000, 2_000_000), spans);
    }

    @Test
    void buttonHeldAtTheFirstSampleIsToldAndOthersAreNot() {
        FakeBoard board = new FakeBoard();
        board.adc.counts[Buttons.WHEEL] = 1000;
        FakeBench bench = new FakeBench(board);
        bench.run(1000);
        Fault fault = new Fault().wrap(bench.all(MessageId.FAULT).getFirst(), 0);
        assertEquals(Fault.HELD_AT_BOOT, fault.cause());
        assertEquals(1 << Buttons.WHEEL, fault.detail());
        assertEquals(1, bench.all(MessageId.FAULT).size());
    }

    @Test
    void watchdogIsFedOncePerPoll() {
        FakeBench bench = new FakeBench();
        bench.run(10 * FakeBench.POLL_MICROS);
        assertEquals(10, bench.board.feeds);
    }

    /** 35 and 71 minutes after start: signed and unsigned wrap of the microsecond clock, in the middle of the clicks. */
    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE - 20_000, -20_000})
    void clicksAndScrollsAreTheSameWhileTheClockWraps(int start) {
        List<String> expected = List.of("1 0", "0 0", "1 1", "0 0", "1 1", "0 0", "1 1", "0 0");
        assertEquals(expected, fourClicksWhileScrolling(0));
        assertEquals(expected, fourClicksWhileScrolling(start));
    }

    private static List<String> fourClicksWhileScrolling(int start) {
        FakeBench bench = bench(ONLY_LEFT_CONTACT);
        bench.now = start;
        for (int i = 0; i < 8; i++) {
            bench.board.inputs.edge(Lines.LEFT, i % 2 == 0, bench.now);
            bench.board.inputs.edge(Lines.ENCODER_A, (i + 1 & 2) != 0, bench.now + 10);
            bench.board.inputs.edge(Lines.ENCODER_B, (i & 2) != 0, bench.now + 20);
            bench.now += FakeBench.POLL_MICROS;
            bench.run(7_000);
        }
        assertEquals(0, bench.all(MessageId.FAULT).size());
        return bench.board.mouse.heard();
    }
}
