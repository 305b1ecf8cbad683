package clickweight.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import clickweight.device.link.WireCounts;
import clickweight.device.stream.Gap;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is lost is counted and told, and what is not lost is not said to be. */
class LossTest {
    private final FakeMouse mouse = new FakeMouse();
    private final Heard heard = new Heard();

    @Test
    void batchesLostOnTheWayAreAGapOfTheLink() throws IOException {
        try (Session session = streaming()) {
            mouse.loseBatches(3);
            pumpFor(session, 100_000);
            assertEquals(1, heard.gaps.size(), heard.gaps.toString());
            Gap gap = heard.gaps.getFirst();
            assertEquals(Gap.Cause.LINK, gap.cause());
            assertEquals(3, gap.batchesLost());
            assertEquals(3 * FakeMouse.BATCH_SAMPLES, gap.samplesLost());
            assertEquals(27 * FakeMouse.PERIOD_MICROS, gap.toMicros() - gap.fromMicros());
            assertEquals(27, session.statistics().samplesLost());
            assertEquals(0, session.statistics().deviceDrops());
            assertFalse(session.statistics().isClean());
        }
    }

    /** 15 is where the count in a batch saturates. */
    @ParameterizedTest
    @ValueSource(ints = {1, 14, 15, 16, 400})
    void samplesTheDeviceDroppedAreCountedExactly(int dropped) throws IOException {
        try (Session session = streaming()) {
            pumpFor(session, 20_000);
            mouse.drop(dropped);
            pumpFor(session, 100_000);
            assertEquals(1, heard.gaps.size());
            assertEquals(Gap.Cause.DEVICE, heard.gaps.getFirst().cause());
            assertEquals(dropped, session.statistics().deviceDrops());
            assertEquals(0, session.statistics().samplesLost());
        }
    }

    @Test
    void lossOnTheWayAndOnTheDeviceAreToldApart() throws IOException {
        try (Session session = streaming()) {
            pumpFor(session, 20_000);
            mouse.loseBatches(2);
            pumpFor(session, 2_250);
            mouse.drop(5);
            pumpFor(session, 50_000);
            assertEquals(1, heard.gaps.size(), heard.gaps.toString());
            assertEquals(18, session.statistics().samplesLost());
            assertEquals(5, session.statistics().deviceDrops());
        }
    }

    @Test
    void damagedFramesAreLinkErrorsAndThenAGap() throws IOException {
        try (Session session = streaming()) {
            pumpFor(session, 20_000);
            mouse.damageFrames(true);
            pumpFor(session, 11_250);
            mouse.damageFrames(false);
            pumpFor(session, 20_000);
            LinkStatistics statistics = session.statistics();
            assertEquals(10, statistics.crcErrors() + statistics.wire().malformed());
            assertEquals(
                    statistics.bytesDropped(),
                    heard.linkErrors.stream().mapToLong(e -> e.bytesDropped()).sum());
            assertEquals(90, statistics.samplesLost());
            assertEquals(mouse.samplesSent() - 90, heard.sampleMicros.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withGarbageAmongTheFramesEveryByteIsAccountedFor(long seed) throws IOException {
        Random random = new Random(seed);
        try (Session session = streaming()) {
            for (int i = 0; i < 400; i++) {
                if (random.nextInt(4) == 0) {
                    byte[] garbage = new byte[random.nextInt(300)];
                    random.nextBytes(garbage);
                    mouse.noise(garbage);
                }
                pumpFor(session, 1 + random.nextInt(5000));
            }
            WireCounts wire = session.statistics().wire();
            assertEquals(mouse.bytesSent(), wire.bytesRead());
            assertEquals(wire.bytesRead(), wire.bytesInFrames() + wire.bytesDropped() + wire.bytesPending());
            assertTrue(wire.bytesDropped() > 1000, "the garbage was seen");
            // a lone zero ends whatever the last garbage began; the next whole batch then shows all that is missing
            mouse.noise((byte) 0);
            pumpFor(session, 5000);
            assertEquals(
                    mouse.samplesSent(),
                    heard.sampleMicros.size() + session.statistics().samplesLost());
        }
    }

    private Session streaming() throws IOException {
        Session session = Session.open(mouse, heard);
        session.startStreaming(1, 15);
        pumpFor(session, 20_000);
        return session;
    }

    private void pumpFor(Session session, long micros) throws IOException {
        long until = mouse.nowMicros() + micros;
        while (mouse.nowMicros() < until) {
            session.pump(until - mouse.nowMicros());
        }
    }
}
