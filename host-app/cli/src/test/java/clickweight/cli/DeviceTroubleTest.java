package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            CliRun run = CliRun.of("measure", "--device", mouse.uri(), "--capture", capture())
                    .exits(ExitCode.DEVICE);
            String last = run.err().lines().reduce("", (before, line) -> line);
            assertTrue(last.startsWith("clickweight: ") && last.contains(" is gone"), run.err());
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
                .saysOneSentence();
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
