package clickweight.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import clickweight.core.fake.FakeBench;
import clickweight.core.fake.FakeBoard;
import clickweight.core.fake.FakeFlash;
import clickweight.core.settings.Settings;
import clickweight.core.storage.RecordCommit;
import clickweight.core.storage.RecordStore;
import clickweight.protocol.Buttons;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.CalibrationStore;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingRead;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.Telemetry;
import clickweight.protocol.setting.DebounceFamily;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What went wrong in the firmware of other mice and keyboards, each once, on the whole mouse. Contact on the left, force under
 * wheel and middle; 1.25 mN a count, 200 at rest, so that the middle's 600 and 400 mN are 680 and 520 counts.
 */
class MistakesOfOthersTest {
    private static final int SECOND = 1_000_000;
    private static final int REST = 200;
    private static final int OPERATING = REST + 480;
    private static final int RELEASE = REST + 320;
    private static final int MIDDLE_OPERATING = SettingId.of(Buttons.MIDDLE, SettingId.FORCE_OPERATING);
    private static final int MIDDLE_RELEASE = SettingId.of(Buttons.MIDDLE, SettingId.FORCE_RELEASE);

    private final byte[] out = new byte[16];
    private FakeBench bench = bench(new FakeBoard());
    private int phase;

    private static FakeBench bench(FakeBoard board) {
        board.inputs.present = 1 << Lines.LEFT | Lines.ENCODER_MASK;
        return new FakeBench(board);
    }

    private void middle(int counts, int micros) {
        bench.board.adc.counts[Buttons.MIDDLE] = counts;
        bench.run(micros);
    }

    private SettingValue written(int id, int value) {
        return valued(new SettingWrite().begin(out, 0).settingId(id).value(value));
    }

    private int read(int id) {
        return valued(new SettingRead().begin(out, 0).settingId(id)).value();
    }

    private SettingValue valued(Message request) {
        return new SettingValue().wrap(bench.ask(request, MessageId.SETTING_VALUE), 0);
    }

    /** One Gray transition, and so long until the next. */
    private void step(int direction, int micros) {
        phase += direction;
        bench.board.inputs.edge(Lines.ENCODER_A, (phase + 1 & 2) != 0, bench.now - 20);
        bench.board.inputs.edge(Lines.ENCODER_B, (phase & 2) != 0, bench.now - 20);
        bench.run(micros);
    }

    private void detents(int count) {
        for (int i = 0; i < 2 * Math.abs(count); i++) {
            step(count < 0 ? -1 : 1, 2000);
        }
    }

    private int wheelSum() {
        return bench.board.mouse.heard().stream()
                .mapToInt(report -> Integer.parseInt(report.substring(report.indexOf(' ') + 1)))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {OPERATING, RELEASE})
    void pressPointEqualsReleasePointChatters(int hover) {
        Random noise = new Random(1);
        middle(REST, SECOND);
        middle(OPERATING + 20, 1000);
        for (int i = 0; i < 8000; i++) {
            middle(hover + (int) (12 * noise.nextGaussian()), FakeBench.POLL_MICROS);
        }
        List<String> once = hover == OPERATING ? List.of("4 0") : List.of("4 0", "0 0");
        assertEquals(once, bench.board.mouse.heard());
        assertEquals(Status.CONFLICT, written(MIDDLE_RELEASE, 600).status());
        assertEquals(400, read(MIDDLE_RELEASE));
    }

    @Test
    void heldAtBootBecomesRest() {
        middle(OPERATING + 100, 20 * SECOND);
        assertEquals(List.of("4 0"), bench.board.mouse.heard());
        middle(REST, SECOND);
        middle(OPERATING - 1, SECOND);
        assertEquals(List.of("4 0", "0 0"), bench.board.mouse.heard());
        middle(OPERATING, 1000);
        assertEquals(List.of("4 0", "0 0", "4 0"), bench.board.mouse.heard());
    }

    @Test
    void oneSpikeWidensLearnedBoundsForEver() {
        int before = pressDelayMicros();
        for (int i = 0; i < 500; i++) {
            middle(4095, FakeBench.POLL_MICROS);
            middle(REST, 9 * FakeBench.POLL_MICROS);
        }
        assertEquals(2, bench.board.mouse.heard().size(), "spikes pressed");
        middle(REST, 2 * SECOND);
        assertEquals(before, pressDelayMicros());
    }

    /** A ramp of 20 counts a sample; from the first sample at the operating force to the report. */
    private int pressDelayMicros() {
        bench.run(SECOND);
        int reports = bench.board.mouse.heard().size();
        int at = 0;
        for (int counts = REST; counts < OPERATING + 200; counts += 20) {
            at = counts == OPERATING ? bench.now : at;
            if (bench.board.mouse.heard().size() > reports) {
                break;
            }
            middle(counts, FakeBench.POLL_MICROS);
        }
        int delay = bench.now - at;
        middle(REST, SECOND);
        return delay;
    }

    @Test
    void autoCalibrationWritesFlashOrOverridesTheManualOne() {
        bench.send(new CalibrationStore()
                .begin(out, 0)
                .channel(Buttons.MIDDLE)
                .tareSixteenths(205 * 16)
                .spanNanoNewtonsPerCount(1_300_000));
        middle(205, SECOND);
        int written = bench.board.flash.bytesWorked + bench.board.unitFlash.bytesWorked;
        for (int counts = 205; counts < 240; counts++) {
            middle(counts, SECOND);
        }
        assertEquals(written, bench.board.flash.bytesWorked + bench.board.unitFlash.bytesWorked);
        bench.messages.clear();
        bench.send(new StartStreaming().begin(out, 0).divisor(1).channelMask(1 << Buttons.MIDDLE));
        bench.run(1000);
        Calibration told =
                new Calibration().wrap(bench.all(MessageId.CALIBRATION).getFirst(), 0);
        assertEquals(205 * 16, told.tareSixteenths());
        assertEquals(1_300_000, told.spanNanoNewtonsPerCount());
    }

    /** Each single bit of all stored records, turned over: the value stored, or the factory's, never a third. */
    @Test
    void logRecordsWithoutChecksum() {
        written(MIDDLE_OPERATING, 450);
        bench.send(new SimpleRequest().begin(out, 0, MessageId.SETTING_COMMIT));
        bench.run(RecordCommit.WAIT_MICROS);
        int recordsAt = bench.board.flash.pageBytes();
        int recordBytes = 12;
        for (int bit = 0; bit < 8 * recordBytes * SettingCatalogue.count(); bit++) {
            FakeFlash flash = bench.board.flash.copy();
            flash.cells()[recordsAt + bit / 8] ^= (byte) (1 << bit % 8);
            Settings settings = new Settings();
            RecordStore store = new RecordStore(flash, settings);
            store.load();
            assertEquals(1, store.damagedRecords(), "bit " + bit);
            for (int i = 0; i < SettingCatalogue.count(); i++) {
                SettingSpec spec = SettingCatalogue.at(i);
                boolean hit = bit / 8 / recordBytes == i;
                int stored = spec.id() == MIDDLE_OPERATING && !hit ? 450 : spec.defaultValue();
                assertEquals(stored, settings.value(spec.id()), spec.name() + " after bit " + bit);
            }
        }
    }

    /** And each bit of a request on the wire. */
    @Test
    void requestsWithoutChecksum() {
        SettingWrite request =
                new SettingWrite().begin(out, 0).settingId(MIDDLE_OPERATING).value(450);
        byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
        int length = new FrameEncoder().encode(out, 0, request.length(), frame, 0);
        for (int bit = 0; bit < 8 * (length - 1); bit++) {
            byte[] damaged = frame.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            bench.board.link.benchWrite(damaged, length);
            bench.run(500);
            assertEquals(600, read(MIDDLE_OPERATING), "bit " + bit);
        }
    }

    /** Both change between two polls: which was first says the direction. Whoever reads both pins then sees half a circle. */
    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void bothEncoderPinsReadOnAnyEdge(int direction) {
        bench.run(SECOND);
        int first = direction > 0 ? Lines.ENCODER_A : Lines.ENCODER_B;
        bench.board.inputs.edge(first, true, bench.now - 110);
        bench.board.inputs.edge(Lines.ENCODER_A + Lines.ENCODER_B - first, true, bench.now - 3);
        bench.run(SECOND);
        assertEquals(List.of("0 " + direction), bench.board.mouse.heard());
    }

    @Test
    void encoderStateFrozenWhileOutputIsSuppressed() {
        detents(2);
        // a BIOS reads no wheel
        bench.board.mouse.boot = true;
        detents(3);
        step(1, 2000);
        bench.board.mouse.boot = false;
        bench.run(SECOND);
        assertEquals(2, wheelSum());
        step(1, 2000);
        assertEquals(3, wheelSum());
        detents(-2);
        assertEquals(1, wheelSum());
    }

    @Test
    void multiplierIgnored() {
        detents(2);
        assertEquals(2, wheelSum());
        bench.board.mouse.highResolution = true;
        detents(2);
        assertEquals(2 + 240, wheelSum());
        bench.board.mouse.highResolution = false;
        detents(-1);
        assertEquals(2 + 240 - 1, wheelSum());
    }

    static IntStream everySetting() {
        return IntStream.range(0, SettingCatalogue.count());
    }

    @ParameterizedTest
    @MethodSource("everySetting")
    void hostSendsIllegalValues(int index) {
        SettingSpec spec = SettingCatalogue.at(index);
        int[] illegal = {Integer.MIN_VALUE, spec.minimum() - 1, spec.maximum() + 1, Integer.MAX_VALUE};
        for (int value : illegal) {
            SettingValue refused = written(spec.id(), value);
            assertEquals(Status.OUT_OF_RANGE, refused.status(), spec.name() + " " + value);
            assertEquals(spec.defaultValue(), refused.value());
            assertEquals(spec.minimum(), refused.minimum());
            assertEquals(spec.maximum(), refused.maximum());
            assertEquals(spec.defaultValue(), read(spec.id()));
        }
    }

    /** Nobody reads for a second: what is missing is what was counted, and the next batch says so. */
    @Test
    void streamDropped() {
        bench.send(new StartStreaming().begin(out, 0).divisor(1).channelMask(15));
        bench.run(SECOND / 10);
        bench.reading = false;
        bench.run(SECOND);
        bench.reading = true;
        bench.run(SECOND / 10);
        List<byte[]> batches = bench.all(MessageId.TELEMETRY_12);
        Telemetry batch = new Telemetry();
        int next = batch.wrap(batches.getFirst(), 0).firstMicros();
        int sequence = batch.sequence();
        int gaps = 0;
        for (byte[] message : batches) {
            batch.wrap(message, 0);
            int missing = (batch.firstMicros() - next) / batch.periodMicros();
            assertEquals(Math.min(missing, Telemetry.MAX_DROPS), batch.drops());
            assertEquals(sequence++, batch.sequence());
            gaps += missing > 0 ? 1 : 0;
            next = batch.firstMicros() + batch.count() * batch.periodMicros();
        }
        assertEquals(1, gaps);
    }

    @Test
    void oneByteParameters() {
        assertEquals(4321, written(MIDDLE_OPERATING, 4321).value());
        assertEquals(4321, read(MIDDLE_OPERATING));
        written(SettingId.of(Buttons.LEFT, SettingId.DEBOUNCE_FAMILY), DebounceFamily.DEFER);
        written(SettingId.of(Buttons.LEFT, SettingId.DEBOUNCE_MICROS), 50_000);
        bench.board.inputs.edge(Lines.LEFT, true, bench.now);
        bench.run(50_000);
        assertEquals(List.of(), bench.board.mouse.heard());
        bench.poll();
        assertEquals(List.of("1 0"), bench.board.mouse.heard());
        // more detents than a byte holds, in one report
        bench.board.mouse.ready = false;
        detents(300);
        bench.board.mouse.ready = true;
        bench.poll();
        assertEquals("1 300", bench.board.mouse.heard().getLast());
    }

    @Test
    void directionChangeEatsTheFirstScroll() {
        List<String> expected = new ArrayList<>();
        for (int turn = 0; turn < 10; turn++) {
            int direction = turn % 2 == 0 ? 1 : -1;
            detents(direction);
            expected.add("0 " + direction);
        }
        assertEquals(expected, bench.board.mouse.heard());
    }

    /**
     * Idle for just under, just over and far over 2^31 and 2^32 us, at a poll each 10 ms, then a click, a scroll and a force
     * press: as after a second.
     */
    @ParameterizedTest
    @ValueSource(
            longs = {
                // the wrap comes 5.6 ms behind the make, and behind the break
                2_147_250_000L,
                2_147_200_000L,
                2_147_000_000L,
                2_148_000_000L,
                // 9.3 ms behind the make
                4_294_730_000L,
                4_294_000_000L,
                4_296_000_000L,
                6_500_000_000L
            })
    void timerWrap(long idleMicros) {
        List<String> usual = usedAfter(SECOND);
        assertEquals(
                List.of("1 0", "0 0", "0 1", "0 -1", "4 0", "0 0"),
                bench.board.mouse.heard().subList(6, 12));
        bench = bench(new FakeBoard());
        assertEquals(usual, usedAfter(idleMicros));
        assertTrue(bench.all(MessageId.FAULT).isEmpty());
    }

    /** What the host hears and what the bench hears, times from the end of idling. */
    private List<String> usedAfter(long idleMicros) {
        use();
        for (long idle = 0; idle < idleMicros; idle += 10_000) {
            bench.poll();
            bench.now += 10_000 - FakeBench.POLL_MICROS;
        }
        bench.messages.clear();
        int from = bench.now;
        use();
        List<String> heard = new ArrayList<>(bench.board.mouse.heard());
        for (String event : bench.events()) {
            String[] words = event.split(" ");
            heard.add(words[0] + " " + words[1] + " " + (Integer.parseInt(words[2]) - from) + " " + words[3]);
        }
        return heard;
    }

    /** Four changes in 6 ms, then still. */
    private void bounce(boolean closed) {
        bench.board.inputs.edge(Lines.LEFT, closed, bench.now);
        bench.run(2000);
        bench.board.inputs.edge(Lines.LEFT, !closed, bench.now);
        bench.run(2000);
        bench.board.inputs.edge(Lines.LEFT, closed, bench.now);
        bench.run(1000);
        bench.board.inputs.edge(Lines.LEFT, !closed, bench.now);
        bench.run(1000);
        bench.board.inputs.edge(Lines.LEFT, closed, bench.now);
        bench.run(44_000);
    }

    private void use() {
        bench.run(10_000);
        bounce(true);
        bounce(false);
        detents(1);
        detents(-1);
        middle(OPERATING + 50, 50_000);
        middle(REST, 50_000);
    }
}
