package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sides of known strokes through the program. */
class CompareTest {
    @TempDir
    private Path folder;

    /** A result with one button of these activation forces, and keys that are none of compare's business. */
    private String result(String name, double... forces) throws IOException {
        StringBuilder strokes = new StringBuilder();
        DoubleStream.of(forces)
                .forEach(force -> strokes.append(strokes.isEmpty() ? "" : ",")
                        .append("{\"make_us\":1,\"activation_force_mN\":")
                        .append(force)
                        .append(",\"release_force_mN\":null,\"flags\":[]}"));
        return Files.writeString(
                        folder.resolve(name),
                        "{\"schema\":\"clickweight.measure.result\",\"version\":1,\"notes\":[{\"a\":[1]}],\"buttons\":["
                                + "{\"button\":\"left\",\"activation_force_mN\":{\"n\":3},\"strokes\":[" + strokes
                                + "]}]}")
                .toString();
    }

    /** means 602 and 620, s 2 and 10/sqrt 3 by hand; the differences are those of R's t.test(c(600,602,604), c(614,620,626)) */
    @Test
    void twoResultsAreComparedByHand() throws IOException {
        CliRun run = CliRun.of(
                        "compare",
                        "soft=" + result("a.json", 600, 602, 604),
                        "hard=" + result("b.json", 614, 620, 626),
                        "--limits",
                        "590:630",
                        "--json")
                .exits(ExitCode.OK);
        JsonValue json = JsonValue.parse(run.out());
        JsonValue pair = json.at("pairs", 0);
        assertEquals(-18, pair.at("difference_mN").number(), 1e-9);
        // se = sqrt(4/3 + 36/3) = 3.651484, df = (40/3)^2 / ((16/9 + 144) / 2) = 2.439
        assertEquals(2.439, pair.at("df").number(), 0.001);
        assertEquals("stroke", pair.at("unit").text());
        assertEquals(602 / 620.0, pair.at("ratio").number(), 1e-12);
        assertEquals(Math.log(602 / 620.0) / Math.log(1.1), pair.at("jnd_steps").number(), 1e-12);
        assertEquals(pair.at("p").number(), pair.at("p_holm").number());
        JsonValue sample = json.at("samples", 0);
        assertEquals("soft", sample.at("side").text());
        assertEquals(602, sample.at("mean_mN").number(), 1e-12);
        // (630 - 590) / 6 / 2; min(28, 12) / 3 / 2
        assertEquals(40 / 12.0, sample.at("cp").number(), 1e-9);
        assertEquals(2, sample.at("cpk").number(), 1e-9);
        assertEquals(1, json.at("version").number());
    }

    @Test
    void severalSessionsOfBothSidesAreTheTrials() throws IOException {
        String one = "a=" + result("a1.json", 600, 601) + "," + result("a2.json", 610, 611);
        String other = "b=" + result("b1.json", 640, 641) + "," + result("b2.json", 652, 653);
        CliRun run = CliRun.of("compare", one, other, "--json").exits(ExitCode.OK);
        JsonValue pair = JsonValue.parse(run.out()).at("pairs", 0);
        assertEquals("session", pair.at("unit").text());
        assertEquals(2, pair.at("n_one").number());
        // of two sessions the interval of the mean is that of t over sessions: 605.5 +- 12.7062 * 5
        JsonValue sample = JsonValue.parse(run.out()).at("samples", 0);
        assertEquals(605.5 - 12.7062 * 5, sample.at("mean_95_low_mN").number(), 0.01);
        assertEquals("t over units", sample.at("mean_95_method").text());
    }

    @Test
    void oneCaptureComparesItsButtonsAndTheCsvHasUnits() throws IOException {
        String capture = folder.resolve("mouse.cwcap").toString();
        CliRun.of("measure", "--strokes", "3", "--capture", capture).exits(ExitCode.OK);
        Path csv = folder.resolve("all.csv");
        CliRun run = CliRun.of("compare", capture, "--csv", csv.toString()).exits(ExitCode.OK);
        assertTrue(run.out().contains("left less wheel:"), run.out());
        assertTrue(run.out().contains("p after Holm over all 6"), run.out());
        assertTrue(run.out().contains("and to be felt"), run.out());
        String text = Files.readString(csv);
        assertTrue(text.startsWith("side,button,sessions,n,mean_mN,s_mN,"), text);
        // four samples and six pairs, two headers and a blank line
        assertEquals(13, text.lines().count());
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void aResultGivesWhatItsCaptureGives() throws IOException {
        String capture = folder.resolve("mouse.cwcap").toString();
        CliRun live = CliRun.of("measure", "--strokes", "3", "--json", "--capture", capture);
        Path result = Files.writeString(folder.resolve("mouse.json"), live.out());
        String ofCapture = CliRun.of("compare", "x=" + capture, "--json").out();
        String ofResult = CliRun.of("compare", "x=" + result, "--json").out();
        assertEquals(ofCapture.replace("mouse.cwcap", "mouse.json"), ofResult);
        assertFalse(ofResult.contains("\"pairs\" : [ ]"), ofResult);
    }

    @Test
    void whatCannotBeComparedIsSaidInASentence() throws IOException {
        String good = result("good.json", 600, 602);
        CliRun.of("compare", good, "--what", "colour")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--what is 'colour': choose af, make, release or opening");
        CliRun.of("compare", good, "--limits", "700:600")
                .exits(ExitCode.USAGE)
                .saysOneSentence("--limits is '700:600'");
        CliRun.of("compare", good, "--limits", "heavy").exits(ExitCode.USAGE).saysOneSentence("--limits is 'heavy'");
        String copy = Files.copy(Path.of(good), folder.resolve("copy.json")).toString();
        CliRun.of("compare", good, copy)
                .exits(ExitCode.DATA)
                .saysOneSentence("a copy is not a second measurement, take it out");
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        CliRun.of("compare", empty)
                .exits(ExitCode.DATA)
                .saysOneSentence("and no result (*.json): name another folder or a file");
        CliRun.of("compare", good, "--what", "release")
                .exits(ExitCode.DATA)
                .saysOneSentence("so there is nothing to compare; measure again");
        String other = Files.writeString(folder.resolve("other.json"), "{\"schema\":\"x\"}")
                .toString();
        CliRun.of("compare", other)
                .exits(ExitCode.DATA)
                .saysOneSentence("this is neither a capture nor a result of 'measure' or 'analyze'");
        String later = Files.writeString(
                        folder.resolve("later.json"), "{\"schema\":\"clickweight.measure.result\",\"version\":9}")
                .toString();
        CliRun.of("compare", later).exits(ExitCode.DATA).saysOneSentence("this is a result of version 9");
        String cut = Files.writeString(folder.resolve("cut.json"), "{\"schema\":\"click")
                .toString();
        CliRun.of("compare", cut).exits(ExitCode.DATA).saysOneSentence("this is no whole JSON");
        CliRun.of("compare", "none.json").exits(ExitCode.DATA).saysOneSentence("none.json cannot be read");
    }

    @Test
    void aPairThatCannotBeComparedIsNamedAndTheOthersStand() throws IOException {
        CliRun run = CliRun.of("compare", result("a.json", 600), result("b.json", 602, 604))
                .exits(ExitCode.FLAGGED);
        assertTrue(run.out().contains("look: left, a.json and left, b.json: A comparison needs two"), run.out());
    }
}
