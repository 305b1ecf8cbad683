package clickweight.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.fake.FakeMouse;
import clickweight.device.fake.Heard;
import clickweight.device.link.NoAnswerException;
import clickweight.device.link.SessionException;
import clickweight.device.link.VersionException;
import clickweight.device.transport.DeviceGoneException;
import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.message.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final FakeMouse mouse = new FakeMouse();
    private final Heard heard = new Heard();

    @Test
    void openSaysWhoTheMouseIs() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            assertEquals("000000000000002a", session.identity().serialNumber());
            assertEquals(FakeMouse.PERIOD_MICROS, session.identity().samplePeriodMicros());
            assertEquals("identity 000000000000002a", heard.lines.getFirst());
        }
        assertTrue(mouse.isClosed());
    }

    @Test
    void everySampleOfFiveSecondsArrivesOnceInOrder() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            session.startStreaming(1, 15);
            pumpFor(session, 5_000_000);
            session.stopStreaming();
            assertEquals(mouse.samplesSent(), heard.sampleMicros.size());
            for (int i = 1; i < heard.sampleMicros.size(); i++) {
                assertEquals(FakeMouse.PERIOD_MICROS, heard.sampleMicros.get(i) - heard.sampleMicros.get(i - 1));
            }
            assertTrue(session.statistics().isClean(), session.statistics().toString());
        }
    }

    @Test
    void calibrationIsKnownOnceStreamingStarted() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            assertNull(session.calibration(2));
            session.startStreaming(1, 15);
            pumpFor(session, 10_000);
            assertEquals(3200, Objects.requireNonNull(session.calibration(2)).tareSixteenths());
        }
    }

    @Test
    void deviceTimeGoesOnRisingWhenItsThirtyTwoBitsWrap() throws IOException {
        mouse.startAt((1L << 32) - 300_000);
        try (Session session = Session.open(mouse, heard)) {
            session.startStreaming(1, 1);
            pumpFor(session, 1_000_000);
            assertTrue(heard.sampleMicros.getLast() > 1L << 32);
            assertEquals(0, session.statistics().gaps());
        }
    }

    @Test
    void oneLostAnswerIsAskedForAgain() throws IOException {
        mouse.deafFor(1);
        try (Session session = Session.open(mouse, heard)) {
            assertEquals(1_500_000, mouse.nowMicros() - 20_000, "one timeout, and the wait for silence");
            assertEquals("000000000000002a", session.identity().serialNumber());
        }
    }

    @Test
    void silenceFailsAfterTwoTimeoutsWithASentence() {
        mouse.deafFor(99);
        NoAnswerException e = assertThrows(NoAnswerException.class, () -> Session.open(mouse, heard));
        assertEquals(3_000_000, mouse.nowMicros());
        assertEquals(
                "fake: did not answer within 3000 ms: check that it is the mouse's port (devices lists them), then unplug"
                        + " the mouse and plug it in again.",
                e.getMessage());
        assertTrue(mouse.isClosed());
    }

    @Test
    void garbageFailsNamingItsBytesAndTheBaudRate() {
        byte[] garbage = new byte[1000];
        new Random(1).nextBytes(garbage);
        mouse.deafFor(99).noise(garbage);
        NoAnswerException e = assertThrows(NoAnswerException.class, () -> Session.open(mouse, heard));
        assertTrue(e.getMessage().contains("sent 1000 bytes and no message among them"), e.getMessage());
        assertTrue(e.getMessage().contains("baud"), e.getMessage());
    }

    @Test
    void anAnswerTooShortForAnIdentityIsNoMouseOfThisProject() {
        mouse.tellsLittleOfItself();
        SessionException e = assertThrows(SessionException.class, () -> Session.open(mouse, heard));
        assertEquals(
                "fake: answers, but not who it is: update the mouse's firmware, or choose another port.",
                e.getMessage());
        assertTrue(mouse.isClosed());
    }

    @Test
    void aRequestThatIsMisunderstoodAsksForNewFirmware() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            mouse.misunderstandRequests();
            SessionException e = assertThrows(SessionException.class, () -> session.startStreaming(1, 15));
            assertEquals(
                    "The mouse was asked to stream every 1. sample of channels 15 and answered something else:"
                            + " update its firmware, so that both speak the same protocol.",
                    e.getMessage());
        }
    }

    @Test
    void garbageBeforeTheAnswerIsNoHindrance() throws IOException {
        mouse.noise((byte) 7, (byte) 7, (byte) 0);
        try (Session session = Session.open(mouse, heard)) {
            assertEquals(3, session.statistics().joining().bytesDropped());
            assertTrue(session.statistics().isClean());
        }
    }

    @Test
    void aStreamLeftByAnotherBenchIsSilencedAndIsNobodys() throws IOException {
        mouse.alreadyStreaming();
        try (Session session = Session.open(mouse, heard)) {
            assertFalse(mouse.isStreaming());
            assertEquals(1, heard.lines.size(), heard.lines.toString());
            assertTrue(session.statistics().isClean());
        }
    }

    @Test
    void anotherProtocolMajorCanBeIdentifiedAndItsSettingsReadButNotMeasured() throws IOException {
        mouse.version(2, 0);
        try (Session session = Session.open(mouse, heard)) {
            assertEquals("2.0", session.identity().protocol());
            assertEquals(600, session.settings().get("left.force.operating").value());
            VersionException e = assertThrows(VersionException.class, () -> session.startStreaming(1, 15));
            assertEquals(
                    "The mouse speaks protocol 2.0 and this bench 1.2, so only its identity and its settings can be read:"
                            + " update the bench.",
                    e.getMessage());
            assertThrows(VersionException.class, () -> session.tare(15));
            assertThrows(VersionException.class, () -> session.settings().set("left.force.operating", 700));
            assertThrows(VersionException.class, () -> session.settings().commit());
        }
    }

    @Test
    void anOlderMajorAsksForNewFirmware() throws IOException {
        mouse.version(0, 9);
        try (Session session = Session.open(mouse, heard)) {
            VersionException e = assertThrows(VersionException.class, () -> session.startStreaming(1, 15));
            assertTrue(e.getMessage().endsWith("update the mouse's firmware."), e.getMessage());
        }
    }

    @Test
    void anOlderMinorIsMeasuredAsUsual() throws IOException {
        mouse.version(1, 0);
        try (Session session = Session.open(mouse, heard)) {
            session.startStreaming(1, 15);
            pumpFor(session, 10_000);
            assertFalse(heard.sampleMicros.isEmpty());
        }
    }

    @Test
    void aNewerMinorAsksForANewBench() throws IOException {
        mouse.version(ProtocolVersion.MAJOR, ProtocolVersion.MINOR + 1);
        try (Session session = Session.open(mouse, heard)) {
            VersionException e = assertThrows(VersionException.class, () -> session.startStreaming(1, 15));
            assertTrue(e.getMessage().endsWith("update the bench."), e.getMessage());
        }
    }

    @Test
    void channelsThatDoNotExistAreRefusedWithThoseThatDo() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            SessionException e = assertThrows(SessionException.class, () -> session.startStreaming(1, 0));
            assertTrue(
                    e.getMessage()
                            .startsWith(
                                    "The mouse refused to stream every 1. sample of channels 0: its channels are 15 "),
                    e.getMessage());
        }
    }

    @Test
    void aMouseThatGoesIsToldInASentence() throws IOException {
        try (Session session = Session.open(mouse, heard)) {
            session.startStreaming(1, 15);
            pumpFor(session, 100_000);
            int before = heard.sampleMicros.size();
            mouse.unplug();
            DeviceGoneException e = assertThrows(DeviceGoneException.class, () -> session.pump(1000));
            assertTrue(
                    e.getMessage()
                            .startsWith("The mouse on fake: is gone: it was unplugged or switched off; plug it in"),
                    e.getMessage());
            assertEquals(before, heard.sampleMicros.size());
        }
        assertTrue(mouse.isClosed());
    }

    @Test
    void aFaultToldBeforeAnyoneAskedIsHeardBehindTheIdentity() throws IOException {
        mouse.startAt(2_400_000_000L).tellFault(Fault.SETTINGS_DAMAGED, 1, 1000);
        try (Session session = Session.open(mouse, heard)) {
            assertEquals(List.of("identity 000000000000002a", "fault 4 at 1000"), heard.lines);
            session.startStreaming(1, 15);
            pumpFor(session, 10_000);
            assertTrue(heard.sampleMicros.getFirst() > 2_400_000_000L, heard.sampleMicros.toString());
        }
    }

    @Test
    void aLineFullOfFaultsBeforeTheIdentityIsNotKept() throws IOException {
        for (int i = 0; i < 1000; i++) {
            mouse.tellFault(Fault.EDGES_LOST, i, i);
        }
        try (Session session = Session.open(mouse, heard)) {
            assertEquals(16, heard.lines.size() - 1);
            assertEquals("000000000000002a", session.identity().serialNumber());
        }
    }

    private void pumpFor(Session session, long micros) throws IOException {
        long until = mouse.nowMicros() + micros;
        while (mouse.nowMicros() < until) {
            session.pump(until - mouse.nowMicros());
        }
    }

    @Test
    void aCalibrationThatIsNotStoredIsSaid() throws IOException {
        try (Session session = Session.open(new FakeMouse(), new Heard())) {
            SessionException e = assertThrows(SessionException.class, () -> session.calibrate(1, 200.5, 1.25, 5000));
            assertTrue(e.getMessage().startsWith("The mouse did not store the calibration"), e.getMessage());
        }
    }
}
