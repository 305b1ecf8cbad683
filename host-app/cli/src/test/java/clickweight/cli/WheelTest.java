package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;

/** The simulated wheel has two steps a detent, as it is set; its finger turns it after one press in seven. */
class WheelTest {
    @Test
    void learnTellsHowFarItIsAndWhatItFound() {
        CliRun run = CliRun.of("wheel", "learn", "--device", "sim:?seed=7").exits(ExitCode.OK);
        assertEquals("encoder.steps.per.detent = 2 (was 2)\n", run.out());
        assertTrue(run.err().contains("one notch"), run.err());
        assertTrue(run.err().contains("12 of 24 rests"), run.err());
        assertTrue(run.err().contains("'clickweight settings commit' makes it last"), run.err());
    }

    @Test
    void learnSavesWhenAsked() {
        CliRun run = CliRun.of("wheel", "learn", "--save").exits(ExitCode.OK);
        assertTrue(run.err().contains("Saved."), run.err());
        assertTrue(run.err().contains("live only as long as this run"), run.err());
    }

    @Test
    void wheelThatIsHardlyTurnedIsGivenUpWithWhatToDo() {
        CliRun run = CliRun.of("wheel", "learn", "--device", "sim:?strokes=2").exits(ExitCode.DEVICE);
        assertTrue(run.err().contains("could not tell within 5 minutes"), run.err());
        assertTrue(run.err().contains("rests: turn slowly"), run.err());
    }

    @Test
    void helpShowsAnExampleAndWithoutAVerbItSaysWhatToDo() {
        CliRun help = CliRun.of("wheel", "learn", "--help").exits(ExitCode.OK);
        assertTrue(help.out().contains("  clickweight wheel learn --device"), help.out());
        help.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        CliRun.of("wheel").exits(ExitCode.USAGE).saysOneSentence();
    }
}
