package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void theListNamesEverySettingWithItsLegalRange() {
        CliRun run = CliRun.of("settings", "list").exits(ExitCode.OK);
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertTrue(run.out().contains("50 to 5000 mN"), run.out());
        assertTrue(run.out().contains("wheel.force.operating"), run.out());
    }

    @Test
    void theListAsJsonHoldsValueRangeAndHelp() {
        CliRun run = CliRun.of("settings", "list", "--json").exits(ExitCode.OK);
        JsonValue first = JsonValue.parse(run.out()).at("settings", 0);
        assertEquals("left.debounce.family", first.at("name").text());
        assertEquals("auto", first.at("text").text());
        assertTrue(first.at("help").text().length() > 20);
    }

    @Test
    void getSaysWhatASettingDoes() {
        CliRun run = CliRun.of("settings", "get", "wheel.force.operating").exits(ExitCode.OK);
        assertTrue(
                run.out().startsWith("wheel.force.operating = 700\nlegal: 50 to 5000 mN; default: 700\n"), run.out());
    }

    @Test
    void setShowsTheValueBeforeAndTheReminderThatTheSimulatorForgets() {
        CliRun run = CliRun.of("settings", "set", "left.force.operating", "700").exits(ExitCode.OK);
        assertEquals("left.force.operating = 700 (was 600)\n", run.out());
        assertTrue(run.err().contains("live only as long as this run"), run.err());
    }

    @Test
    void aFamilyIsSetByItsName() {
        CliRun run =
                CliRun.of("settings", "set", "left.debounce.family", "asym").exits(ExitCode.OK);
        assertEquals("left.debounce.family = asym (was auto)\n", run.out());
    }

    @Test
    void theHostRefusesAValueOutOfRangeWithTheLegalOne() {
        CliRun.of("settings", "set", "left.force.operating", "9000")
                .exits(ExitCode.USAGE)
                .saysOneSentence(
                        "The bench refused left.force.operating = 9000: legal is 50 to 5000 mN; it stays 600.");
    }

    @Test
    void theDeviceRefusesAValueOutOfRangeWithTheLegalOne() {
        CliRun run = CliRun.of("settings", "set", "left.force.operating", "9000", "--force-send")
                .exits(ExitCode.DEVICE)
                .saysOneSentence();
        assertTrue(run.err().contains("The mouse refused") && run.err().contains("50 to 5000 mN"), run.err());
    }

    @Test
    void aReleaseForceAboveTheOperatingForceIsRefusedByTheDeviceWithTheReason() {
        CliRun.of("settings", "set", "left.force.release", "800")
                .exits(ExitCode.DEVICE)
                .saysOneSentence(
                        "but does not fit another setting (a release force must be below the operating force)");
    }

    @Test
    void anUnknownNameAndAValueThatIsNoNumberAreUsageErrors() {
        CliRun.of("settings", "get", "left.colour")
                .exits(ExitCode.USAGE)
                .saysOneSentence("The mouse has no setting 'left.colour'");
        CliRun run = CliRun.of("settings", "set", "left.force.operating", "much")
                .exits(ExitCode.USAGE)
                .saysOneSentence("The value of left.force.operating cannot be read, ");
        assertTrue(run.err().endsWith(": legal is 50 to 5000 mN.\n"), run.err());
        CliRun.of("settings").exits(ExitCode.USAGE).saysOneSentence();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "revert", "reset"})
    void commitRevertAndResetSayWhatTheyDid(String verb) {
        CliRun run = CliRun.of("settings", verb).exits(ExitCode.OK);
        assertEquals(1, run.out().lines().count(), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "get", "set", "commit", "revert", "reset", "save", "restore"})
    void helpOfEachShowsAnExample(String verb) {
        CliRun run = CliRun.of("settings", verb, "--help").exits(ExitCode.OK);
        assertTrue(run.out().contains("  clickweight settings " + verb), run.out());
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void savedSettingsAreRestoredAndWhatDoesNotFitIsSaid(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.settings");
        CliRun saved = CliRun.of("settings", "save", file.toString()).exits(ExitCode.OK);
        assertTrue(saved.out().contains("63 settings of 4 profiles"), saved.out());
        CliRun.of("settings", "save", file.toString())
                .exits(ExitCode.DATA)
                .saysOneSentence(" exists and saved settings are never overwritten: choose another name");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("left.force.operating = 600", "left.force.operating = 9000"));
        CliRun restored = CliRun.of("settings", "restore", file.toString()).exits(ExitCode.FLAGGED);
        assertEquals("Settings: 247 as they were, 0 put back, 1 not taken.\n", restored.out());
        assertTrue(
                restored.err().startsWith("left.force.operating was 9000, legal is now 50 to 5000 mN: it stays 600.\n"),
                restored.err());
        Path none = folder.resolve("none");
        CliRun.of("settings", "restore", none.toString())
                .exits(ExitCode.DATA)
                .saysOneSentence("There is no file " + none + ": check its name.");
    }
}
