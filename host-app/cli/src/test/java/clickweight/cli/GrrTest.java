package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study of the AIAG manual through the program; expected values from measurement.md section 3. */
class GrrTest {
    private static final String STUDY = """
            0.29 0.41 0.64 0.08 0.25 0.07 0.04 -0.11 -0.15
            -0.56 -0.68 -0.58 -0.47 -1.22 -0.68 -1.38 -1.13 -0.96
            1.34 1.17 1.27 1.19 0.94 1.34 0.88 1.09 0.67
            0.47 0.50 0.64 0.01 1.03 0.20 0.14 0.20 0.11
            -0.80 -0.92 -0.84 -0.56 -1.20 -1.28 -1.46 -1.07 -1.45
            0.02 -0.11 -0.21 -0.20 0.22 0.06 -0.29 -0.67 -0.49
            0.59 0.75 0.66 0.47 0.55 0.83 0.02 0.01 0.21
            -0.31 -0.20 -0.17 -0.63 0.08 -0.34 -0.46 -0.56 -0.49
            2.26 1.99 2.01 1.80 2.12 2.19 1.77 1.45 1.87
            -1.36 -1.25 -1.31 -1.68 -1.62 -1.50 -1.49 -1.77 -2.16
            """;

    @TempDir
    private Path folder;

    private static String csv(String header) {
        StringBuilder text = new StringBuilder(header).append('\n');
        int part = 1;
        for (String line : STUDY.lines().toList()) {
            String[] values = line.split(" ");
            for (int i = 0; i < values.length; i++) {
                text.append(part)
                        .append(',')
                        .append("ABC".charAt(i / 3))
                        .append(',')
                        .append(i % 3 + 1);
                text.append(',').append(values[i]).append(",mm\n");
            }
            part++;
        }
        return text.toString();
    }

    private CliRun grr(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("study.csv"), text);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "grr";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CliRun.of(arguments);
    }

    @Test
    void theWorkedStudyComesOutAsPublished() throws IOException {
        String text = csv("part,appraiser,trial,value,units");
        JsonValue json = JsonValue.parse(grr(text, "--json", "--lower", "-4", "--upper", "4")
                .exits(ExitCode.OK)
                .out());
        assertEquals(0.199933, json.at("EV", "s").number(), 5e-7);
        assertEquals(0.226838, json.at("AV", "s").number(), 5e-7);
        assertEquals(1.042327, json.at("PV", "s").number(), 5e-7);
        assertEquals(27.86, json.at("GRR", "percent_study_variation").number(), 0.005);
        assertEquals(7.76, json.at("GRR", "percent_contribution").number(), 0.005);
        assertEquals(22.68, json.at("GRR", "percent_tolerance").number(), 0.005);
        assertEquals(4, json.at("ndc").number());
        assertEquals(0.97411, json.at("anova", "interaction", "p").number(), 5e-6);
        assertEquals(0.20186, json.at("average_and_range", "EV").number(), 5e-6);
        assertTrue(json.at("GRR", "u95_low").number() < 0.302
                && json.at("GRR", "u95_high").number() > 0.303);
    }

    @Test
    void theTextStatesThePoolingRuleAndFitsEightyColumns() throws IOException {
        CliRun run = grr(csv("part,appraiser,trial,value,units"), "--lower", "-4", "--upper", "4")
                .exits(ExitCode.OK);
        assertTrue(run.out().contains("above 0.25: pooled into repeatability, 78"), run.out());
        assertTrue(run.out().contains("27.86"), run.out());
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        CliRun apart = grr(csv("part,appraiser,trial,value,units"), "--pool-above", "1")
                .exits(ExitCode.OK);
        assertTrue(apart.out().contains("Negative and set to 0:\npart x appraiser"), apart.out());
    }

    @Test
    void swappedColumnsAreNoticed() throws IOException {
        CliRun run = grr(csv("appraiser,part,trial,value,units")).exits(ExitCode.FLAGGED);
        assertTrue(run.out().contains("may be swapped"), run.out());
    }

    @Test
    void anUnbalancedStudyIsRefusedWithTheCell() throws IOException {
        String text = csv("part,appraiser,trial,value,units").replace("4,B,2,1.03,mm\n", "");
        CliRun run = grr(text).exits(ExitCode.DATA).saysOneSentence();
        assertTrue(run.err().contains("study.csv: Part 4 by appraiser B has 2 readings"), run.err());
        assertTrue(run.err().contains("so the study is unbalanced"), run.err());
    }

    @Test
    void aBrokenRowIsRefusedWithItsLine() throws IOException {
        String text = csv("part,appraiser,trial,value,units").replace("4,B,2,1.03,mm", "4,B,2,high,mm");
        CliRun run = grr(text).exits(ExitCode.DATA).saysOneSentence();
        assertTrue(run.err().contains("line 33: value is 'high', not a number"), run.err());
    }

    @Test
    void limitsThatMakeNoSenseAreUsageErrors() throws IOException {
        String text = csv("part,appraiser,trial,value,units");
        CliRun one = grr(text, "--lower", "1").exits(ExitCode.USAGE).saysOneSentence();
        assertTrue(one.err().contains("--lower and --upper belong together"), one.err());
        grr(text, "--pool-above", "2").exits(ExitCode.USAGE).saysOneSentence();
    }

    /** Every reading 0.01 higher than the one before: that is all the trend there is. */
    @Test
    void wearIsSeenWhereTheOrderIsInTheFile() throws IOException {
        StringBuilder text = new StringBuilder("part,appraiser,trial,value,units,order\n");
        int order = 0;
        for (int trial = 1; trial <= 3; trial++) {
            for (int part = 1; part <= 4; part++) {
                for (String appraiser : List.of("A", "B")) {
                    double value = 600 + 20 * part + 0.01 * ++order + (order % 3 == 0 ? 0.001 : 0);
                    text.append(
                            String.format(Locale.ROOT, "%d,%s,%d,%.4f,mN,%d%n", part, appraiser, trial, value, order));
                }
            }
        }
        CliRun run = grr(text.toString(), "--json").exits(ExitCode.OK);
        JsonValue wear = JsonValue.parse(run.out()).at("wear");
        assertEquals("order", wear.at("over").text());
        assertEquals(24, wear.at("n").number());
        assertEquals(15, wear.at("df").number());
        assertEquals(0.01, wear.at("slope").number(), 0.0001);
        assertTrue(wear.at("u95_low").number() < 0.01 && wear.at("u95_high").number() > 0.0099, run.out());
        assertTrue(grr(text.toString()).out().contains("readings wander"), text.toString());
        assertTrue(grr(csv("part,appraiser,trial,value,units")).out().contains("a step of trial"));
    }
}
