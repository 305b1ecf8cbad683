package clickweight.station.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.LinkStatistics;
import clickweight.device.link.WireCounts;
import clickweight.device.settings.Setting;
import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.StreamCounts;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;
import clickweight.protocol.setting.SettingUnit;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault a test in an otherwise healthy mouse: its line says it, every other line stays ok. */
class DiagnosisTest {
    private static final int PERIOD = 125;
    private static final int BATCH = 9;
    private static final long TAKEN = 4_000_000;
    private static final int TARE_COUNTS = 200;
    private static final int SPAN = 1_250_000;
    private static final LinkStatistics CLEAN = link(0, 0, 0, 0);

    private final Random random = new Random(1);
    private final Examination heard = new Examination(TAKEN);
    private final byte[] buffer = new byte[192];
    private long micros = 1_000_000;
    private int sample;

    private final IntUnaryOperator healthy = at -> TARE_COUNTS + (int) Math.round(1.5 * random.nextGaussian());

    private static LinkStatistics link(long crc, long gaps, long lost, long drops) {
        WireCounts wire = new WireCounts(3600, crc, 0, 90_000 + crc, 90_000, crc, 0);
        return new LinkStatistics(wire, WireCounts.NONE, new StreamCounts(3600, 32_000, gaps, lost, drops, 0));
    }

    private static DeviceIdentity mouse(int minor, int resetCause) {
        return new DeviceIdentity("2a", "0.1.0", 1, minor, 1, resetCause, 1, 15, PERIOD, 3, 7);
    }

    private static Setting force(String name, int value) {
        return new Setting(1, name, SettingUnit.MILLI_NEWTONS, value, 50, 5000, 1, 600);
    }

    private void calibrate() {
        heard.onCalibration(new Calibration()
                .begin(buffer, 0)
                .channel(0)
                .tareSixteenths(TARE_COUNTS * 16)
                .spanNanoNewtonsPerCount(SPAN)
                .widthBits(12));
    }

    /** Streams channel left until enough was heard. */
    private Examination hear(IntUnaryOperator counts, int lateMicros) {
        calibrate();
        while (!heard.isDone()) {
            boolean late = lateMicros > 0 && sample == 9000;
            batch(counts, micros + (late ? lateMicros : 0));
        }
        return heard;
    }

    private void batch(IntUnaryOperator counts, long stamp) {
        Telemetry batch =
                new Telemetry().begin(buffer, 0, 12).channelMask(1).count(BATCH).periodMicros(PERIOD);
        for (int i = 0; i < BATCH; i++, sample++) {
            batch.counts(i, 0, Math.clamp(counts.applyAsInt(sample), 0, 4095));
        }
        heard.onTelemetry(batch, stamp);
        micros += BATCH * PERIOD;
    }

    private static List<Finding> troubles(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() != Verdict.OK)
                .toList();
    }

    private static void only(List<Finding> findings, String name, Verdict verdict) {
        List<Finding> troubles = troubles(findings);
        assertEquals(1, troubles.size(), findings.toString());
        assertEquals(name, troubles.getFirst().name());
        assertEquals(verdict, troubles.getFirst().verdict());
        assertTrue(troubles.getFirst().advice().endsWith("."), troubles.toString());
    }

    private List<Finding> of(DeviceIdentity mouse, LinkStatistics link) {
        return Diagnosis.of(
                mouse, List.of(force("left.force.operating", 600), force("left.force.release", 410)), link, heard);
    }

    @Test
    void aHealthyMouseIsWellInEveryLine() {
        hear(healthy, 0);
        List<Finding> findings = of(mouse(2, 0), CLEAN);
        assertEquals(List.of(), troubles(findings));
        assertTrue(findings.contains(Finding.ok("sample rate", "8000.00 Hz of 8000 Hz stated")), findings.toString());
        assertTrue(findings.contains(Finding.ok("left spectrum", "no line")), findings.toString());
        assertTrue(findings.contains(Finding.ok("settings", "saved 3 times")), findings.toString());
    }

    @ParameterizedTest
    @CsvSource({"1, LOOK", "3, BAD"})
    void aStartThatNobodyAskedForIsSaid(int cause, Verdict verdict) {
        hear(healthy, 0);
        only(of(mouse(2, cause), CLEAN), "last start", verdict);
    }

    @Test
    void anOlderProtocolIsLookedAtAndAnotherEndsTheDiagnosis() {
        hear(healthy, 0);
        only(of(mouse(1, 0), CLEAN), "protocol", Verdict.LOOK);
        List<Finding> other = of(mouse(99, 0), CLEAN);
        only(other, "protocol", Verdict.BAD);
        assertFalse(other.stream().anyMatch(finding -> finding.name().equals("jitter")));
    }

    @Test
    void whatTheLinkLostIsBadLineByLine() {
        hear(healthy, 0);
        only(of(mouse(2, 0), link(0, 1, 0, 0)), "gaps", Verdict.BAD);
        only(of(mouse(2, 0), link(0, 0, 9, 0)), "samples lost", Verdict.BAD);
        only(of(mouse(2, 0), link(0, 0, 0, 2)), "samples dropped", Verdict.BAD);
        assertEquals(2, troubles(of(mouse(2, 0), link(4, 0, 0, 0))).size(), "checksums, and the bytes of those frames");
    }

    @ParameterizedTest
    @CsvSource({"1, LOOK", "4, BAD", "6, BAD"})
    void faultsAreNamed(int cause, Verdict verdict) {
        heard.onFault(new Fault().begin(buffer, 0).cause(cause), 0);
        hear(healthy, 0);
        only(of(mouse(2, 0), CLEAN), "faults told", verdict);
    }

    @Test
    void aClockThatIsWrongIsBad() {
        hear(healthy, 0);
        DeviceIdentity stated = new DeviceIdentity("2a", "0.1.0", 1, 2, 1, 0, 1, 15, 124, 3, 7);
        only(of(stated, CLEAN), "sample rate", Verdict.BAD);
    }

    @Test
    void aLateBatchIsLookedAt() {
        hear(healthy, 40);
        only(of(mouse(2, 0), CLEAN), "jitter", Verdict.LOOK);
    }

    @Test
    void aDeadChannelIsBad() {
        hear(at -> TARE_COUNTS, 0);
        only(of(mouse(2, 0), CLEAN), "left counts", Verdict.BAD);
    }

    @Test
    void aChannelThatHardlyMovesIsLookedAt() {
        hear(at -> TARE_COUNTS + random.nextInt(2), 0);
        only(of(mouse(2, 0), CLEAN), "left counts", Verdict.LOOK);
    }

    @Test
    void aSaturatedChannelIsBad() {
        hear(at -> at == 8000 ? 0 : healthy.applyAsInt(at), 0);
        List<Finding> findings = of(mouse(2, 0), CLEAN);
        assertEquals("left saturated", troubles(findings).getFirst().name());
        assertEquals("1 samples", troubles(findings).getFirst().value());
    }

    /** Operating 600 mN, release 410: 6 sigma are 188 mN at 25 counts of 1.25 mN, 240 at 32, 675 at 90. */
    @ParameterizedTest
    @CsvSource({"32, LOOK", "90, BAD"})
    void noiseIsMeasuredByTheForcesThatDecide(double sigmaCounts, Verdict verdict) {
        hear(at -> 1000 + (int) Math.round(sigmaCounts * random.nextGaussian()), 0);
        only(of(mouse(2, 0), CLEAN), "left noise", verdict);
    }

    @Test
    void noiseWithinTheDifferentialIsWell() {
        hear(at -> 1000 + (int) Math.round(25 * random.nextGaussian()), 0);
        assertEquals(List.of(), troubles(of(mouse(2, 0), CLEAN)));
    }

    @Test
    void humOfTheMainsIsNamedWithItsFrequencyAndForce() {
        hear(at -> healthy.applyAsInt(at) + (int) Math.round(4 * Math.sin(2 * Math.PI * 50 * at / 8000)), 0);
        List<Finding> findings = of(mouse(2, 0), CLEAN);
        only(findings, "left spectrum", Verdict.LOOK);
        assertTrue(
                troubles(findings).getFirst().value().matches("(49\\.9|50\\.0|50\\.1) Hz, (4\\.9|5\\.0|5\\.1)\\d mN"),
                findings.toString());
    }

    @Test
    void aThresholdOnAWideCodeIsTold() {
        hear(healthy, 0);
        // tare 200 counts, 1.25 mN a count: 395 mN are 316 counts more, 516, the middle of the first wide code
        List<Finding> findings = Diagnosis.of(
                mouse(2, 0),
                List.of(force("left.force.operating", 395), force("left.force.release", 300)),
                CLEAN,
                heard);
        only(findings, "left.force.operating", Verdict.LOOK);
        assertTrue(troubles(findings).getFirst().advice().contains("(counts 512 to 520)"), findings.toString());
    }

    @Test
    void aPressBeginsTheListeningAnewSoThatItIsInNoFigure() {
        calibrate();
        for (int i = 0; i < 2000; i++) {
            batch(at -> 3000, micros);
        }
        InputEvent press = new InputEvent().begin(buffer, 0);
        heard.onEvent(press, micros);
        assertFalse(heard.isDone());
        hear(healthy, 0);
        assertEquals(List.of(), troubles(of(mouse(2, 0), CLEAN)));
        assertEquals(TAKEN / PERIOD, heard.counts(0).length, BATCH);
    }
}
