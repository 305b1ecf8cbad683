package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.manager.UdevRule;
import clickweight.station.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors of TROUBLESHOOTING.md that have no better home: files and folders, hands and rights. */
class TroubleTest {
    @TempDir
    private Path folder;

    private String nowhere(String name) {
        return folder.resolve("no-such-folder").resolve(name).toString();
    }

    private static void says(CliRun run, int code, String words) {
        assertTrue(run.exits(code).err().contains(words), run.err());
    }

    @Test
    void aReportNeedsItsFolder() {
        says(
                CliRun.of("measure", "--strokes", "2", "--report", nowhere("a.html")),
                ExitCode.DATA,
                "cannot be written, its folder does not exist: make the folder");
    }

    @Test
    void aReportIsNoFolder() {
        says(
                CliRun.of("measure", "--strokes", "2", "--report", folder.toString()),
                ExitCode.DATA,
                "): choose a place that you may write to.");
    }

    @Test
    void aCaptureNeedsItsFolder() {
        says(
                CliRun.of("record", "--seconds", "1", "--out", nowhere("a.cwcap")),
                ExitCode.DATA,
                "): choose a folder that exists and that you may write to.");
    }

    @Test
    void aFolderIsNoCapture() {
        says(
                CliRun.of("measure", "--device", "replay:" + folder),
                ExitCode.DATA,
                "): check that it is a file you may read.");
    }

    @Test
    void aFolderIsNoFileOfSettings() {
        says(CliRun.of("settings", "restore", folder.toString()), ExitCode.DATA, "): check that you may read it.");
    }

    /** The simulated finger presses without end, and time goes as fast as it is read. */
    @Test
    void aMouseThatIsNeverLeftAloneIsNotDiagnosed() throws IOException {
        try (TcpMouse mouse = TcpMouse.unpluggedAfter(Long.MAX_VALUE)) {
            says(
                    CliRun.of("doctor", "--device", mouse.uri()),
                    ExitCode.DEVICE,
                    "The mouse was never left alone for five seconds within a minute");
        }
    }

    @Test
    void aRuleThatCannotBeWrittenAsksForRoot() throws IOException {
        Files.createFile(folder.resolve("etc"));
        UdevInstallation installation = new UdevInstallation(Console.ofProcess(), UdevRule.below(folder), "Linux");
        Failure failure = assertThrows(Failure.class, () -> installation.run(true));
        assertEquals(Failure.Kind.DATA, failure.kind());
        assertTrue(String.valueOf(failure.getMessage()).endsWith("): run it as root, with sudo in front."));
    }
}
