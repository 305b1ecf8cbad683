package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MainTest {
    static List<String> verbs() {
        return Verbs.names();
    }

    @Test
    void helpListsEveryVerbAndTheExitCodes() {
        CliRun run = CliRun.of("--help").exits(ExitCode.OK);
        for (String verb : verbs()) {
            assertTrue(run.out().contains("\n  " + verb), verb);
        }
        assertTrue(run.out().contains("Exit codes:"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void helpOfEachVerbShowsAnExampleAndFitsEightyColumns(String verb) {
        CliRun run = CliRun.of(verb, "--help").exits(ExitCode.OK);
        assertTrue(
                run.out().contains("  clickweight " + verb) || run.out().contains("(clickweight " + verb), run.out());
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void anUnknownOptionOfAnyVerbIsAUsageErrorInOneSentence(String verb) {
        CliRun run = CliRun.of(verb, "--no-such-option").exits(ExitCode.USAGE).saysOneSentence();
        assertTrue(run.err().endsWith("See 'clickweight " + verb + " --help'.\n"), run.err());
    }

    @Test
    void aMisspeltVerbIsAnsweredWithTheLikelyOne() {
        CliRun run = CliRun.of("completin").exits(ExitCode.USAGE).saysOneSentence();
        assertEquals(
                "clickweight: there is no verb 'completin'; did you mean 'completion'? See 'clickweight --help'.\n",
                run.err());
    }

    @Test
    void withoutAVerbItSaysWhatToType() {
        CliRun run = CliRun.of().exits(ExitCode.USAGE).saysOneSentence();
        assertTrue(run.err().contains("'clickweight measure'"), run.err());
    }

    @Test
    void versionNamesTheProtocolItSpeaks() {
        assertTrue(CliRun.of("--version").exits(ExitCode.OK).out().contains("protocol 1.2"));
    }

    @Test
    void colourIsOffWithoutATerminalAndOnWhenAsked() {
        assertFalse(CliRun.of("--nonsense").err().contains("\u001b"));
        assertTrue(CliRun.of("--color=always", "--nonsense").err().contains("\u001b[1;31m"));
        assertFalse(CliRun.of("--color=never", "--nonsense").err().contains("\u001b"));
    }

    @Test
    void aStackTraceIsPrintedOnlyOnDebug() {
        assertFalse(CliRun.of("--nonsense").err().contains("\tat "));
        assertTrue(CliRun.of("--nonsense", "--debug").err().contains("\tat "));
    }

    @Test
    void completionIsAShellScriptThatKnowsTheVerbs() {
        CliRun run = CliRun.of("completion").exits(ExitCode.OK);
        assertTrue(run.out().startsWith("#!/usr/bin/env bash"), run.out());
        verbs().forEach(verb -> assertTrue(run.out().contains(verb), verb));
    }
}
