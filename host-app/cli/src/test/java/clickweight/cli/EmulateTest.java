package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before any chip is started; the chip itself is in {@link EmulatedTest}. */
class EmulateTest {
    private static final String MISSING =
            "clickweight: There is no image no-such.uf2: build it with mvn -pl firmware/rp2040 -am package.\n";

    @ParameterizedTest
    @CsvSource({
        "emulate --image no-such.uf2",
        "emulate --stdio --image no-such.uf2",
        "measure --device emulator:?image=no-such.uf2",
        "settings list --device emulator:?image=no-such.uf2",
        "replay-signal ../../fixtures/signals/butterfly.csv --emulated --image no-such.uf2 --out -"
    })
    void anImageThatIsMissingIsNamedInOneSentence(String arguments) {
        CliRun run = CliRun.of(arguments.split(" ", -1)).exits(ExitCode.DEVICE).saysOneSentence();
        assertEquals(MISSING, run.err());
    }

    @Test
    void whatIsWrongForTheSimulatorIsWrongForTheEmulator() {
        CliRun.of("emulate", "--curve", "no-such.csv").exits(ExitCode.DATA).saysOneSentence();
        CliRun.of("emulate", "--port", "70000").exits(ExitCode.USAGE).saysOneSentence();
        CliRun.of("emulate", "--strokes", "0")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--strokes is 0: choose 1 or more");
        CliRun.of("emulate", "--usbip", "0", "--port", "0")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--usbip serves the USB instead of the serial link: leave out --port.");
        CliRun.of("emulate", "--usbip", "70000").exits(ExitCode.USAGE).saysOneSentence();
        CliRun.of("emulate", "--usbip", "0", "--speed", "1.5")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--speed is 1.5: choose 0.001 to 1.");
        CliRun.of("emulate", "--usbip", "0", "--speed", "0")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--speed is 0.0: choose 0.001 to 1.");
    }

    @ParameterizedTest
    @CsvSource({"emulate --usbip 0 --port 4242, --port", "emulate --stdio --usbip 0, --stdio"})
    void theUsbIsServedInsteadOfTheSerialLink(String arguments, String option) {
        CliRun run = CliRun.of(arguments.split(" ", -1)).exits(ExitCode.USAGE).saysOneSentence();
        assertTrue(run.err().contains("leave out " + option + "."), run.err());
    }

    @Test
    void aReplayOnTheChipHasThePollRateOfTheChip() {
        CliRun.of("replay-signal", "a.csv", "--out", "-", "--emulated", "--poll-hz", "1000")
                .exits(ExitCode.USAGE)
                .saysOneSentence("8000 Hz: leave out one of --poll-hz and --emulated.");
        CliRun.of("replay-signal", "a.csv", "--out", "-", "--image", "a.uf2")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--image is for the emulated chip: add --emulated, or leave it out.");
    }

    @Test
    void helpSaysHowToPutItBehindAPseudoTerminalAndWhatASlowMachineDoes() {
        String help = CliRun.of("emulate", "--help").exits(ExitCode.OK).out().replaceAll("\\s+", " ");
        assertTrue(help.contains("exec:'clickweight emulate --stdio'"), help);
        assertTrue(help.contains("nothing is lost"), help);
        assertTrue(help.contains("usbip attach --remote 127.0.0.1 --busid 1-1"), help);
    }
}
