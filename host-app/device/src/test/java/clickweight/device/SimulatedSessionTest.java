package clickweight.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.fake.Heard;
import clickweight.device.settings.SettingRefusedException;
import clickweight.device.settings.SettingsClient;
import clickweight.device.transport.Transport;
import clickweight.device.transport.Transports;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingCatalogue;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The whole way: plant, board, firmware, wire, session. */
class SimulatedSessionTest {
    private static final int SAMPLE_MICROS = 125;
    private static final int ALL_CHANNELS = 15;

    private final Heard heard = new Heard();

    @Test
    void nothingIsLostInFiveSecondsAtEightKilohertzOnFourChannels() throws IOException {
        try (Transport transport = Transports.open("sim:?seed=3");
                Session session = Session.open(transport, heard)) {
            session.startStreaming(1, ALL_CHANNELS);
            pumpFor(session, transport, 5_000_000);
            session.stopStreaming();
            LinkStatistics statistics = session.statistics();
            assertTrue(statistics.isClean(), statistics.toString());
            assertEquals(5_000_000 / SAMPLE_MICROS, heard.sampleMicros.size(), 16, "give or take a batch");
            for (int i = 1; i < heard.sampleMicros.size(); i++) {
                assertEquals(SAMPLE_MICROS, heard.sampleMicros.get(i) - heard.sampleMicros.get(i - 1));
            }
            assertTrue(heard.events > 0, "the finger pressed something");
            assertEquals(12, Objects.requireNonNull(session.calibration(3)).widthBits());
        }
    }

    @Test
    void theFirmwareRefusesOutOfRangeWithTheSameRangeAsTheBench() throws IOException {
        try (Session session = Session.open(Transports.open("sim:"), heard)) {
            SettingsClient settings = session.settings();
            assertEquals(SettingCatalogue.count(), settings.list().size());
            String bench = assertThrows(
                            SettingRefusedException.class, () -> settings.set("wheel.debounce.micros", 50_001))
                    .getMessage();
            String mouse = assertThrows(
                            SettingRefusedException.class, () -> settings.setUnchecked("wheel.debounce.micros", 50_001))
                    .getMessage();
            assertEquals(bench.replace("The bench", "The mouse"), mouse);
            assertTrue(mouse.contains("legal is 0 to 50000 us"), mouse);
        }
    }

    @Test
    void aCommittedSettingSurvivesARevertAndALiveOneDoesNot() throws IOException {
        try (Session session = Session.open(Transports.open("sim:"), heard)) {
            SettingsClient settings = session.settings();
            settings.set("left.force.operating", 700);
            settings.commit();
            settings.set("left.force.operating", 900);
            settings.revert();
            assertEquals(700, settings.get("left.force.operating").value());
            settings.reset();
            assertEquals(600, settings.get("left.force.operating").value());
        }
    }

    @Test
    void aReleaseForceThatReachesTheOperatingForceIsAConflict() throws IOException {
        try (Session session = Session.open(Transports.open("sim:"), heard)) {
            SettingRefusedException e = assertThrows(
                    SettingRefusedException.class, () -> session.settings().set("left.force.release", 600));
            assertEquals(Status.CONFLICT, e.status());
        }
    }

    @Test
    void aTareBringsNewCalibrations() throws IOException {
        try (Transport transport = Transports.open("sim:");
                Session session = Session.open(transport, heard)) {
            session.tare(ALL_CHANNELS);
            pumpFor(session, transport, 500_000);
            assertTrue(heard.calibrations >= 4, heard.lines.toString());
        }
    }

    @Test
    void aReopenedMouseIsTheSameMouse() throws IOException {
        try (Session session = Session.open(Transports.open("sim:?seed=5"), heard)) {
            session.startStreaming(1, 1);
            session.pump(100_000);
            session.reconnect(Transports.open("sim:?seed=5"));
            session.pump(100_000);
            assertEquals(1, session.statistics().gaps());
        }
    }

    private static void pumpFor(Session session, Transport transport, long micros) throws IOException {
        long until = transport.nowMicros() + micros;
        while (transport.nowMicros() < until) {
            session.pump(until - transport.nowMicros());
        }
    }
}
