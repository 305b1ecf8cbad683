package clickweight.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import clickweight.measure.feel.Staircase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialogue with a person who is bytes: mouse reports and Enter keys. */
class FeelTest {
    private static final String LEFT = "\u001b[<0;10;5M\u001b[<0;10;5m";
    private static final String WHEEL = "\u001b[<1;10;5M\u001b[<1;10;5m";

    @TempDir
    private Path folder;

    /** What a button that clicks from so many coins on sends until the staircase ends. */
    private static String answers(String click, int coinsThatClick, int firstCoins) {
        StringBuilder bytes = new StringBuilder();
        Staircase staircase = new Staircase(firstCoins, 82);
        while (!staircase.isDone()) {
            boolean clicks = staircase.coins() >= coinsThatClick;
            bytes.append(clicks ? click : "\n");
            staircase.answer(clicks);
        }
        return bytes.toString();
    }

    private static CliRun feel(String bytes, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "feel";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return CliRun.reading(new ByteArrayInputStream(bytes.getBytes(US_ASCII)), arguments);
    }

    @Test
    void theForceLiesBetweenTheLastSilentAndTheFirstClickingStack() {
        CliRun run = feel(answers(LEFT, 20, 13) + answers(WHEEL, 49, 13), "--buttons", "left,wheel", "--json");
        JsonValue json = JsonValue.parse(run.exits(ExitCode.OK).out());
        // 19.5 and 48.5 coins of 3.06 g
        assertEquals(19.5 * 3.06, json.at("buttons", 0, "force_gf").number(), 1e-9);
        assertEquals(48.5 * 3.06, json.at("buttons", 1, "force_gf").number(), 1e-9);
        assertEquals(48.5 / 19.5, json.at("wheel_to_left").number(), 1e-12);
        assertEquals(
                Math.log(48.5 / 19.5) / Math.log(1.1),
                json.at("wheel_to_left_steps").number(),
                1e-9);
    }

    @Test
    void pressesOfOtherButtonsWheelTurnsAndStrayKeysAreNoAnswers() {
        String noise = "\u001b[<2;1;1M\u001b[<64;1;1M\u001b[<35;1;1M\u001b[Ax";
        String bytes = answers(LEFT, 20, 13);
        CliRun plain = feel(bytes, "--buttons", "left", "--json");
        CliRun noisy = feel(noise + bytes + noise, "--buttons", "left", "--json");
        assertEquals(plain.exits(ExitCode.OK).out(), noisy.exits(ExitCode.OK).out());
    }

    @Test
    void anAnswerCanBeTakenBackAndAButtonSkipped() {
        String bytes = answers(LEFT, 20, 13);
        CliRun plain = feel(bytes, "--buttons", "left", "--json");
        CliRun undone = feel(LEFT + "u" + bytes + "s", "--buttons", "left,right", "--json");
        assertEquals(plain.out(), undone.exits(ExitCode.FLAGGED).out());
    }

    @Test
    void aButtonThatNeverClicksIsRefusedInWords() {
        CliRun run = feel("\n\nq", "--buttons", "left").exits(ExitCode.FLAGGED);
        assertTrue(run.out().contains("All stacks on the left button ended alike"), run.out());
    }

    @Test
    void theCardIsWrittenInTheKindItsNameAsksFor() throws IOException {
        String bytes = answers(LEFT, 20, 13);
        for (String kind : new String[] {"svg", "html", "txt"}) {
            Path card = folder.resolve("card." + kind);
            feel(bytes, "--buttons", "left", "--mouse", "A & B", "--card", card.toString())
                    .exits(ExitCode.OK);
            String text = Files.readString(card);
            assertTrue(text.contains(kind.equals("txt") ? "left" : "A &amp; B"), text);
        }
    }

    @Test
    void theTextFitsEightyColumnsAndNamesTheCoin() {
        CliRun run = feel(answers(LEFT, 20, 13), "--buttons", "left").exits(ExitCode.OK);
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertTrue(run.out().contains("2ct, 3.06 g each"), run.out());
        CliRun coins = CliRun.of("feel", "--coins").exits(ExitCode.OK);
        assertTrue(coins.out().contains("quarter"), coins.out());
    }

    @Test
    void mistakesAreUsageErrorsInOneSentence() {
        isRefused("There is no coin 'doubloon'", "--coin", "doubloon");
        isRefused("' here: choose of left, right and wheel", "--buttons", "middle");
        isRefused(": the first stack must be 1 or more", "--first", "9", "--most", "3");
        isRefused(": let its name end in .svg, .html or .txt", "--card", "card.pdf");
    }

    private static void isRefused(String words, String option, String... values) {
        List<String> arguments = new ArrayList<>(List.of("feel", option));
        arguments.addAll(List.of(values));
        CliRun run = CliRun.of(arguments.toArray(String[]::new))
                .exits(ExitCode.USAGE)
                .saysOneSentence();
        assertTrue(run.err().contains(words), run.err());
    }
}
