package clickweight.hardware.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clickweight.hardware.Folder;
import clickweight.hardware.netlist.NetlistReader;
import clickweight.hardware.netlist.Rows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The decks give what expected.csv says, and what the formulas say. */
class NgspiceTest {
    private static final Path FRONTEND = Folder.HARDWARE.resolve("frontend");
    private static final Pattern RESULT = Pattern.compile("^(\\w+)\\s*=\\s*([-+0-9.eE]+)", Pattern.MULTILINE);

    private static final Map<String, Double> RESULTS = new HashMap<>();

    @BeforeAll
    static void runTheDecks() throws IOException, InterruptedException {
        boolean installed = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ngspice")));
        if (!installed && "true".equals(System.getenv("CI"))) {
            fail("ngspice is not installed, and CI=true");
        }
        assumeTrue(installed, "ngspice is not installed: the front end is checked by formula alone");
        for (String deck : List.of("response.cir", "noise.cir", "step.cir")) {
            Process ngspice = new ProcessBuilder("ngspice", "-b", deck)
                    .directory(FRONTEND.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(ngspice.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(ngspice.waitFor(60, TimeUnit.SECONDS), deck);
            Matcher result = RESULT.matcher(said);
            while (result.find()) {
                RESULTS.put(deck + " " + result.group(1), Double.valueOf(result.group(2)));
            }
        }
    }

    private static double result(String deck, String name) {
        Double value = RESULTS.get(deck + " " + name);
        return value == null ? Double.NaN : value;
    }

    @Test
    void eachResultIsInItsBounds() throws IOException {
        List<Rows.Row> rows =
                Rows.read(FRONTEND.resolve("expected.csv"), List.of("deck", "result", "low", "high", "unit", "why"));
        assertTrue(rows.size() >= 8, "rows: " + rows.size());
        for (Rows.Row row : rows) {
            double value = result(row.cell(0), row.cell(1));
            assertTrue(
                    value >= Double.parseDouble(row.cell(2)) && value <= Double.parseDouble(row.cell(3)),
                    row.cell(0) + " " + row.cell(1) + " is " + value + ", and all there are: " + RESULTS);
        }
    }

    @Test
    void theFormulasSayTheSame() throws IOException {
        ForceChannel channel =
                new ForceChannel(NetlistReader.read(Folder.BOARD), Quantities.read(FRONTEND.resolve("quantities.csv")));
        assertEquals(20 * Math.log10(channel.gain()), result("response.cir", "gain_db"), 0.01);
        assertEquals(channel.cornerHz(), result("response.cir", "corner_hz"), 0.01 * channel.cornerHz());
        assertEquals(channel.groupDelayMicros(), result("response.cir", "group_delay_us"), 0.5);
        assertEquals(-channel.attenuationDecibels(8000), result("response.cir", "alias_db"), 0.1);
        // the deck has the filter resistor's noise besides
        assertEquals(
                1000 * channel.analogNoiseVolts(),
                result("noise.cir", "noise_mv"),
                0.03 * 1000 * channel.analogNoiseVolts());
    }
}
