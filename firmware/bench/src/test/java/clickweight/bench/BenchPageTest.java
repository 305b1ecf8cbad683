package clickweight.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchPageTest {
    private static final List<String> SECTIONS = List.of("contacts", "wheel");

    @Test
    void aPageSaysWhatItIsMadeOfAndMarksWhatWasMissed() {
        BenchPage page = new BenchPage(BenchOptions.parse(SECTIONS, "--seed", "7", "--presses", "300"));
        Claim missed = new Claim("too slow, ms", 1, 0.5, 2);
        Claim met = new Claim("well, ms", 1, 0.5, 0.75);
        page.add(new Section.Result(List.of(), List.of(missed, met)), List.of(new Cost("a poll", 12.34)));
        String text = page.text(LocalDate.of(2026, 11, 27), "abc1234 + changes");
        assertTrue(text.contains("Seed 7, 300 presses a scenario, commit abc1234 + changes, 2026-11-27."), text);
        assertTrue(text.contains("2 figures: 0 as good as wished (stretch), 1 met, 1 MISSED."), text);
        assertTrue(text.contains("| too slow, ms |    1 |   0.500 |     2 |  MISSED |"), text);
        assertTrue(text.contains("| a poll    | 12.3 |"), text);
        assertEquals(1, page.missed());
    }

    @Test
    void withoutOptionsAllSectionsRun() {
        BenchOptions usual = BenchOptions.parse(SECTIONS);
        assertTrue(usual.runs("contacts") && usual.runs("wheel"));
        assertEquals(BenchOptions.USUAL_PRESSES, usual.presses());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sed 1         | there is no option '--sed'; there are --only, --out, --presses, --seed.",
                "--presses       | --presses needs a value behind it.",
                "--presses ten   | --presses ten: that is not a whole number.",
                "--presses 1     | --presses 1: it must be 200 to 100000000.",
                "--only keyboard | --only keyboard: there is no such section; there are contacts, wheel."
            })
    void aBadOptionIsAnsweredWithASentence(String line, String sentence) {
        String[] arguments = line.split(" ");
        Exception refused = assertThrows(IllegalArgumentException.class, () -> BenchOptions.parse(SECTIONS, arguments));
        assertEquals(sentence, refused.getMessage());
    }

    @Test
    void aBadOptionEndsTheRunWithTwoBeforeAnyWork() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, FirmwareBench.run(new PrintStream(out), new PrintStream(err), "--only", "nothing"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void theUsualPageLiesBesideTheModules() {
        assertTrue(
                Origin.page().resolveSibling("bench/pom.xml").toFile().exists(),
                Origin.page().toString());
    }
}
