package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Other people's recordings through the program, JSON text against the answers that come with them. */
class AnalyzeRecordingsTest {
    private static final List<String> EXACT =
            List.of("rows", "make_row", "make_x_um", "break_row", "break_x_um", "n_make", "n_break");
    private static final List<String> FORCES = List.of(
            "OF_first_closed_gf",
            "OF_prev_open_gf",
            "RF_first_open_gf",
            "RF_prev_closed_gf",
            "AF_required_gf",
            "RF_required_gf",
            "Fmax_gf");

    private static List<List<String>> table(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> List.of(line.split(",")))
                .toList();
    }

    @Test
    void everySwitchOfTheTableIsReproducedWithTheTareOfTheTable() throws IOException {
        Path folder = Recordings.folder("switches_oscm");
        List<List<String>> table = table(folder.resolve("expected.csv"));
        List<String> header = table.getFirst();
        assertEquals(7, table.size());
        for (List<String> row : table.subList(1, table.size())) {
            String file = folder.resolve(row.getFirst() + ".csv").toString();
            String tare = row.get(header.indexOf("tare_offset_gf"));
            boolean teases = !row.get(header.indexOf("n_make")).equals("1");
            CliRun run = CliRun.of("analyze", file, "--tare-offset", tare, "--json");
            JsonValue json = JsonValue.parse(
                    run.exits(teases ? ExitCode.FLAGGED : ExitCode.OK).out());
            assertEquals(row.getFirst(), json.at("switch").text());
            for (String name : EXACT) {
                double expected = Double.parseDouble(row.get(header.indexOf(name)));
                assertEquals(expected, json.at(name).number(), 0, row.getFirst() + " " + name);
            }
            for (String name : FORCES) {
                double expected = Double.parseDouble(row.get(header.indexOf(name)));
                assertEquals(expected, json.at(name).number(), 0.01, row.getFirst() + " " + name);
            }
        }
    }

    @Test
    void aFolderOfSwitchesGivesAllOfThemAndPassesOverTheTableOfAnswers() {
        Path folder = Recordings.folder("switches_oscm");
        JsonValue json = JsonValue.parse(CliRun.of("analyze", folder.toString(), "--json")
                .exits(ExitCode.FLAGGED)
                .out());
        assertEquals(6, json.at("results").elements().size());
        assertEquals(0, json.at("sets").elements().size());
        assertEquals(0, json.at("duplicates").elements().size());
        assertTrue(json.at("not_curves", 0).text().endsWith("expected.csv"));
    }

    @Test
    void theDomesGiveThePublishedFiguresAndTheCopyIsNamed() throws IOException {
        Path folder = Recordings.folder("domes_topre");
        CliRun run = CliRun.of("analyze", folder.toString(), "--json").exits(ExitCode.FLAGGED);
        JsonValue json = JsonValue.parse(run.out());
        JsonValue set = json.at("sets").elements().stream()
                .filter(each -> each.at("set").text().equals("Topre_Slider_Black"))
                .findFirst()
                .orElseThrow();
        List<String> published = table(folder.resolve("expected_published.csv")).get(1);
        assertEquals(4, set.at("runs").number());
        assertEquals(Double.parseDouble(published.get(1)), set.at("collapse_gf").number(), 0.1);
        assertEquals(Double.parseDouble(published.get(2)), set.at("collapse_mm").number(), 0.02);
        assertEquals(Double.parseDouble(published.get(3)), set.at("snap_pct").number(), 0.2);
        assertEquals(Double.parseDouble(published.get(4)), set.at("travel_mm").number(), 0.02);
        assertEquals(
                Double.parseDouble(published.get(5)), set.at("energy_gf_mm").number(), 0.2);
        assertEquals(
                "Topre_HHKB_Pro2_45g-DataLog_0", json.at("duplicates", 0, 0).text());
    }

    @Test
    void theTablesForAPersonFitEightyColumns() {
        Path switches = Recordings.folder("switches_oscm");
        Path domes = Recordings.folder("domes_topre");
        CliRun run = CliRun.of("analyze", switches.toString(), domes.toString()).exits(ExitCode.FLAGGED);
        Stream<String> lines = run.out().lines();
        lines.forEach(line -> assertTrue(line.length() <= 80, line));
        assertTrue(run.out().contains("Kailh-Choc-Navy"), run.out());
    }
}
