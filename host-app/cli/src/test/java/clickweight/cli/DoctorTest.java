package clickweight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.device.manager.UdevRule;
import clickweight.station.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DoctorTest {
    static boolean ruleIsInstalled() {
        return UdevRule.ofThisMachine().isInstalled();
    }

    /** All that is to be looked at in it: its release forces of 400 mN lie at the end of a wide code of the converter. */
    @Test
    void theSimulatedMouseIsWellButForThreeForcesAndEveryFigureHasItsLine() {
        CliRun run = CliRun.of("doctor").exits(ExitCode.FLAGGED);
        assertEquals(
                List.of(
                        "look  left.force.release    400 mN",
                        "look  right.force.release   400 mN",
                        "look  middle.force.release  400 mN"),
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("look") || line.startsWith("bad"))
                        .toList());
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        for (String name : List.of(
                "bench",
                "system",
                "firmware",
                "protocol",
                "last start",
                "settings",
                "sample rate",
                "jitter",
                "gaps",
                "wrong checksums",
                "samples dropped",
                "left saturated",
                "right counts",
                "wheel noise",
                "middle spectrum")) {
            assertTrue(run.out().contains("ok    " + name), name + " in " + run.out());
        }
    }

    @Test
    void asJsonEachFindingHasItsVerdict() {
        JsonValue json = JsonValue.parse(
                CliRun.of("doctor", "--json").exits(ExitCode.FLAGGED).out());
        assertEquals("bench", json.at("findings", 0, "name").text());
        json.at("findings")
                .elements()
                .forEach(finding -> assertTrue(
                        List.of("ok", "look").contains(finding.at("verdict").text())));
    }

    @Test
    void aMouseThatIsNotThereIsExitCodeThree() {
        CliRun.of("doctor", "--device", "serial:/dev/no-such-port")
                .exits(ExitCode.DEVICE)
                .saysOneSentence();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisabledIf("ruleIsInstalled")
    void theRuleIsShownWithWhatIsRunAndWithoutAYesNothingIsChanged() {
        for (String answer : List.of("", "n\n", "yess\n")) {
            CliRun run = CliRun.reading(new ByteArrayInputStream(answer.getBytes(UTF_8)), "doctor", "--install-udev")
                    .exits(ExitCode.OK);
            assertTrue(run.err().contains("This writes /etc/udev/rules.d/70-clickweight.rules:"), run.err());
            assertTrue(run.err().contains("idVendor"), run.err());
            assertTrue(run.err().contains("  udevadm control --reload\n"), run.err());
            assertTrue(run.err().endsWith("Do it? [y/N] Nothing was changed.\n"), run.err());
            assertFalse(Files.exists(UdevRule.ofThisMachine().path()));
        }
    }

    @Test
    void elsewhereThereIsNothingToInstall() throws IOException {
        Failure failure = assertThrows(
                Failure.class,
                () -> new UdevInstallation(Console.ofProcess(), UdevRule.ofThisMachine(), "Mac OS X").run(true));
        assertEquals(Failure.Kind.USAGE, failure.kind());
        assertEquals(
                "--install-udev is for Linux; on this system a mouse may be opened without it.", failure.getMessage());
    }
}
