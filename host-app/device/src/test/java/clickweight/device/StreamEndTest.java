package clickweight.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.capture.CaptureReader;
import clickweight.device.capture.CaptureWriter;
import clickweight.device.fake.Heard;
import clickweight.device.fake.ReportMouse;
import clickweight.device.stream.Gap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real firmware over reports, in virtual time: what its host drops at the end of a stream is noticed. */
class StreamEndTest {
    private static final int PERIOD_MICROS = 125;

    private final ReportMouse mouse = new ReportMouse(3);
    private final Heard heard = new Heard();

    private void pumpFor(Session session, long micros) throws IOException {
        long until = mouse.nowMicros() + micros;
        while (mouse.nowMicros() < until) {
            session.pump(until - mouse.nowMicros());
        }
    }

    private int lastHeard() {
        String line = heard.lines.stream()
                .filter(l -> l.startsWith("batch "))
                .reduce((first, second) -> second)
                .orElseThrow();
        return Integer.parseInt(line.split(" ")[1]);
    }

    private void assertEverySampleOnce() {
        for (int i = 1; i < heard.sampleMicros.size(); i++) {
            assertEquals(PERIOD_MICROS, heard.sampleMicros.get(i) - heard.sampleMicros.get(i - 1));
        }
    }

    @Test
    void aWholeStreamOverReportsIsClean() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            session.startStreaming(1, 15);
            pumpFor(session, 1_000_000);
            session.stopStreaming();
            assertEquals(mouse.lastSequence(), lastHeard());
            assertEverySampleOnce();
            assertTrue(session.statistics().isClean(), session.statistics().toString());
            assertTrue(heard.sampleMicros.size() > 7950, "samples " + heard.sampleMicros.size());
        }
    }

    @Test
    void aLostTailIsFetchedAndNobodyNotices() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            session.startStreaming(1, 15);
            pumpFor(session, 200_000);
            int before = lastHeard();
            mouse.loseFreshBatches();
            pumpFor(session, 500_000);
            session.stopStreaming();
            assertEquals(mouse.lastSequence(), lastHeard());
            assertTrue(lastHeard() - before > 440, "the tail was long: " + (lastHeard() - before));
            assertEverySampleOnce();
            assertTrue(session.statistics().isClean(), session.statistics().toString());
        }
    }

    /** The mouse keeps a second; a bench that slept for two misses the rest, and says so. */
    @Test
    void aTailLongerThanTheMouseKeepsIsAGap() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            session.startStreaming(1, 15);
            pumpFor(session, 200_000);
            mouse.loseBatches(Integer.MAX_VALUE);
            pumpFor(session, 2_000_000);
            int before = lastHeard();
            session.stopStreaming();
            assertEquals(1, session.statistics().gaps());
            Gap gap = heard.gaps.getFirst();
            assertEquals(Gap.Cause.LINK, gap.cause());
            // all but the 890 it keeps are known to be lost for good, and those were lost again
            assertTrue(gap.batchesLost() > 800, gap.toString());
            assertEquals(before, lastHeard());
            assertFalse(session.statistics().isClean());
        }
    }

    @Test
    void aTailThatIsLostAgainAndAgainIsAGap() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            session.startStreaming(1, 15);
            pumpFor(session, 200_000);
            mouse.loseBatches(Integer.MAX_VALUE);
            pumpFor(session, 10_000);
            int before = lastHeard();
            session.stopStreaming();
            assertEquals(1, heard.gaps.size());
            assertEquals(mouse.lastSequence() - before, heard.gaps.getFirst().batchesLost());
        }
    }

    @Test
    void batchesThatComeTwiceAreHeardOnceAndAGapInTheMiddleStaysOne() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            session.startStreaming(1, 15);
            pumpFor(session, 200_000);
            // 64 reports wait for a bench that sleeps, what comes behind them is dropped
            mouse.unread(300_000);
            pumpFor(session, 100_000);
            session.stopStreaming();
            assertEquals(1, session.statistics().gaps());
            assertTrue(
                    session.statistics().samplesLost() > 100 * 9,
                    session.statistics().toString());
            assertEquals(mouse.lastSequence(), lastHeard());
        }
    }

    @Test
    void whatTheTransportItselfDroppedIsToldAndInTheAccount() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            mouse.overrun(3);
            session.startStreaming(1, 15);
            pumpFor(session, 50_000);
            assertEquals(3 * 64, session.statistics().bytesDropped());
            assertEquals(1, heard.linkErrors.size());
            assertEquals(3 * 64, heard.linkErrors.getFirst().bytesDropped());
            assertFalse(session.statistics().isClean());
        }
    }

    @Test
    void aCaptureReplaysTheSameGapAtTheEnd(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("reports.cwcap");
        try (CaptureWriter capture = CaptureWriter.create(file, Instant.EPOCH);
                Session session = Session.open(mouse, heard, capture)) {
            session.startStreaming(1, 15);
            pumpFor(session, 100_000);
            mouse.loseBatches(Integer.MAX_VALUE);
            pumpFor(session, 10_000);
            session.stopStreaming();
        }
        Heard again = new Heard();
        CaptureReader.Replay replay = CaptureReader.play(file, again);
        assertEquals(heard.gaps, again.gaps);
        assertEquals(heard.sampleMicros, again.sampleMicros);
        assertEquals(1, replay.stream().gaps());
    }
}
