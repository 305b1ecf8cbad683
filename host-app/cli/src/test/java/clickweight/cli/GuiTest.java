package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;

class GuiTest {
    @Test
    void helpNamesTheKeysAndBothThemes() {
        CliRun run = CliRun.of("gui", "--help").exits(ExitCode.OK);
        assertTrue(run.out().contains("Ctrl+S"), run.out());
        assertTrue(run.out().contains("dark or light"), run.out());
    }

    @Test
    void withoutTheLauncherItSaysThatItIsNotBuilt() {
        CliRun run = CliRun.of("gui").exits(ExitCode.DATA).saysOneSentence();
        assertTrue(run.err().contains("the window is not built"), run.err());
    }

    @Test
    void withoutADisplayItSaysWhatIsMissing() {
        Exception toolkit = new UnsupportedOperationException("Unable to open DISPLAY");
        String words = String.valueOf(
                GuiCommand.causeOf(new InvocationTargetException(toolkit)).getMessage());
        assertTrue(words.contains("there is no display to open a window on"), words);
    }

    @Test
    void aMeasureOfNoTimeIsRefused() {
        CliRun run = CliRun.of("gui", "--bench", "--seconds", "0")
                .exits(ExitCode.USAGE)
                .saysOneSentence();
        assertTrue(run.err().contains("give 1 to 3600"), run.err());
    }

    @Test
    void aThemeThatDoesNotExistIsRefused() {
        CliRun run = CliRun.of("gui", "--theme", "pink").exits(ExitCode.USAGE).saysOneSentence();
        assertTrue(run.err().contains("give dark or light"), run.err());
    }
}
