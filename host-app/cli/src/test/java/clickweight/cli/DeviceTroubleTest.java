package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import clickweight.device.manager.Surroundings;
import clickweight.device.transport.DeviceListing;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devices that are not there, not mice, or not for long: exit code 3 and one sentence. */
class DeviceTroubleTest {
    /** Past the light buttons' first strokes, long before the last. */
    private static final long BYTES_BEFORE_UNPLUGGING = 1_500_000;

    @TempDir
    private Path folder;

    private String capture() {
        return folder.resolve("run.cwcap").toString();
    }

    @Test
    void unpluggedInTheMiddleItSaysWhatWasSavedAndTheCaptureCanBeRead() throws IOException {
        try (TcpMouse mouse = TcpMouse.unpluggedAfter(BYTES_BEFORE_UNPLUGGING)) {
            CliRun run = CliRun.of(
                            "measure", "--device", mouse.uri(), "--capture", capture(), "--reconnect-seconds", "0")
                    .exits(ExitCode.DEVICE);
            String last = run.err().lines().reduce("", (before, line) -> line);
            assertTrue(
                    last.startsWith("clickweight: ")
                            && last.contains("it was unplugged or switched off: plug it in and start again"),
                    run.err());
            assertTrue(last.contains("'clickweight analyze " + capture() + "'"), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
            assertEquals("", run.out());
        }
        CliRun later = CliRun.of("analyze", capture(), "--json");
        JsonValue left = JsonValue.parse(later.out()).at("buttons", 0);
        assertTrue(left.at("activation_force_mN", "n").number() >= 1, later.out());
        assertEquals(600, left.at("activation_force_mN", "mean").number(), 60);
    }

    @Test
    void pluggedInAgainTheMeasurementGoesOnAndTheGapIsFlaggedAndInTheCapture() throws IOException {
        try (TcpMouse mouse = TcpMouse.unpluggedOnceAfter(BYTES_BEFORE_UNPLUGGING)) {
            CliRun run = CliRun.of(
                            "measure", "--device", mouse.uri(), "--capture", capture(), "--strokes", "20", "--json")
                    .exits(ExitCode.FLAGGED);
            assertTrue(run.err().contains(" is gone: plug it in again within 30 s, and this goes on."), run.err());
            assertTrue(run.err().contains("The mouse is back after 0."), run.err());
            JsonValue json = JsonValue.parse(run.out());
            assertEquals(1, json.at("link", "gaps").number());
            for (int button = 0; button < 4; button++) {
                assertTrue(json.at("buttons", button, "strokes_count").number() >= 20, run.out());
                // those at a start or an end of the samples are flagged; there are two of each
                assertTrue(
                        json.at("buttons", button, "activation_force_mN", "n").number() >= 16, run.out());
            }
        }
        CliRun later = CliRun.of("analyze", capture(), "--json");
        assertEquals(1, JsonValue.parse(later.out()).at("link", "gaps").number());
    }

    @Test
    void recordGoesOnTooAndItsSecondsAreThoseOfTheMouse() throws IOException {
        try (TcpMouse mouse = TcpMouse.unpluggedOnceAfter(BYTES_BEFORE_UNPLUGGING)) {
            CliRun run = CliRun.of("record", "--device", mouse.uri(), "--seconds", "40", "--out", capture())
                    .exits(ExitCode.FLAGGED);
            assertTrue(run.err().contains("The mouse is back after"), run.err());
            assertTrue(
                    run.err().matches("(?s).*: 4\\d\\.\\d s, 3\\d\\d,\\d{3} samples per button, 0 lost.*"), run.err());
        }
    }

    @Test
    void theWatchSaysWhatComesAndGoes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeviceListing port = new DeviceListing("serial:/dev/ttyACM0", "Clickweight mouse", "2a");
        Surroundings world = new Surroundings() {
            private long now;

            @Override
            public long nowMicros() {
                return now;
            }

            @Override
            public void rest(long micros) {
                now += micros;
            }

            @Override
            public List<DeviceListing> list() {
                return now < 1_000_000 || now >= 3_000_000 ? List.of() : List.of(port);
            }

            @Override
            public Transport open(String uri) throws TransportException {
                throw new TransportException("A watch opens nothing.");
            }
        };
        new DeviceWatch(world, new PrintStream(out, true, StandardCharsets.UTF_8)).run(5_000_000);
        assertEquals(
                List.of(
                        "     1.0 s  + serial:/dev/ttyACM0  Clickweight mouse",
                        "     3.0 s  - serial:/dev/ttyACM0  Clickweight mouse"),
                out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void aPortThatDoesNotExistIsNamed() {
        CliRun run = CliRun.of("measure", "--device", "serial:/dev/no-such-port", "--capture", capture())
                .exits(ExitCode.DEVICE)
                .saysOneSentence();
        assertTrue(run.err().contains("/dev/no-such-port"), run.err());
        assertFalse(Files.exists(Path.of(capture())));
    }

    @Test
    void aNameThatIsNoDeviceIsAnsweredWithTheOnesThatAre() {
        CliRun run = CliRun.of("measure", "--device", "usb:1", "--capture", capture())
                .exits(ExitCode.DEVICE)
                .saysOneSentence();
        assertTrue(run.err().contains("serial:"), run.err());
    }

    @Test
    void garbageOnTheWireIsNoMouseAndLeavesNoEmptyCapture() throws IOException {
        try (TcpMouse mouse = TcpMouse.garbage()) {
            CliRun.of("measure", "--device", mouse.uri(), "--capture", capture())
                    .exits(ExitCode.DEVICE)
                    .saysOneSentence();
        }
        assertFalse(Files.exists(Path.of(capture())));
    }

    @Test
    void anotherProtocolMajorIsRefusedWithBothVersions() throws IOException {
        try (TcpMouse mouse = TcpMouse.ofProtocol(9)) {
            CliRun run = CliRun.of("measure", "--device", mouse.uri(), "--capture", capture())
                    .exits(ExitCode.DEVICE)
                    .saysOneSentence();
            assertTrue(run.err().contains("9.0") && run.err().contains("1.2"), run.err());
        }
    }

    @Test
    void recordWritesACaptureThatAnalyzeReads() {
        CliRun.of("record", "--seconds", "3", "--out", capture()).exits(ExitCode.OK);
        CliRun run = CliRun.of("analyze", capture(), "--json");
        assertEquals(4, JsonValue.parse(run.out()).at("buttons").elements().size());
    }

    @Test
    void recordNeedsALengthAndAFile() {
        CliRun.of("record", "--out", capture()).exits(ExitCode.USAGE).saysOneSentence();
        CliRun.of("record", "--seconds", "0", "--out", capture())
                .exits(ExitCode.USAGE)
                .saysOneSentence("--seconds is 0.0 and must be above 0.");
    }

    @Test
    void devicesListsTheSimulatorFirstAndThenTheEmulator() {
        CliRun run = CliRun.of("devices", "--json").exits(ExitCode.OK);
        assertEquals("sim:", JsonValue.parse(run.out()).at("devices", 0, "uri").text());
        assertEquals(
                "emulator:", JsonValue.parse(run.out()).at("devices", 1, "uri").text());
        assertTrue(CliRun.of("devices").exits(ExitCode.OK).out().contains("\nsim:"));
    }
}
