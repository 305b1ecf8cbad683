package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import clickweight.protocol.Buttons;
import clickweight.simulator.Simulator;
import clickweight.simulator.SimulatorOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrateTest {
    @TempDir
    private Path folder;

    private JsonValue calibrated(String... more) throws IOException {
        Path file = folder.resolve("record.json");
        String[] arguments = {"calibrate", "--out", file.toString()};
        String[] all = new String[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        CliRun.of(all).exits(ExitCode.OK);
        return JsonValue.parse(Files.readString(file));
    }

    /** The unit's true span differs from the nominal one by half a percent as a rule, by its seed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anErrorOfTheSpanThatTheMouseDoesNotKnowIsFound(int seed) throws IOException {
        JsonValue record = calibrated("--device", "sim:?seed=" + seed, "--gravity", "9.80665", "--within", "0%");
        double span = record.at("span_mN_per_count").number();
        double truth =
                Simulator.of(SimulatorOptions.defaultMouse(seed)).forceChain().trueSpanMilliNewtons(Buttons.LEFT);
        assertEquals(truth, span, 3e-6 * record.at("span_uncertainty_ppm").number() * truth);
        assertTrue(record.at("simulated").truth());
        assertEquals(0, record.at("zero_shift_mN").number(), 1);
        // noise of 12 counts in 16 000 samples a step
        assertTrue(record.at("span_uncertainty_ppm").number() < 200);
    }

    @Test
    void measuredWithTheSameMassesAnotherChannelHasAnotherSpan() throws IOException {
        double left = calibrated("--within", "0%").at("span_mN_per_count").number();
        double wheel = calibrated("--within", "0%", "--channel", "wheel")
                .at("span_mN_per_count")
                .number();
        assertTrue(Math.abs(left - wheel) > 1e-3 * left, left + " and " + wheel);
    }

    @Test
    void aMeasurementNamesItsCalibrationRecord() throws IOException {
        double linearity = calibrated("--within", "0%").at("linearity_mN").number();
        Path record = folder.resolve("record.json");
        CliRun run = CliRun.of(
                        "measure", "--strokes", "3", "--buttons", "left", "--calibration", record.toString(), "--json")
                .exits(ExitCode.OK);
        JsonValue left = JsonValue.parse(run.out()).at("buttons").elements().getFirst();
        assertEquals(64, left.at("calibration").at("record_sha256").text().length());
        JsonValue line = left.at("activation_force_mN").at("budget").elements().stream()
                .filter(each -> each.at("name").text().equals("linearity"))
                .findFirst()
                .orElseThrow();
        // a rectangle: the farthest from the line over the root of three
        assertEquals(linearity / Math.sqrt(3), line.at("standard_uncertainty").number(), 1e-3);
        CliRun another = CliRun.of("measure", "--seed", "2", "--calibration", record.toString())
                .exits(ExitCode.DATA)
                .saysOneSentence();
        assertTrue(another.err().contains("is the record of mouse 0000000000000001 and this is"), another.err());
        CliRun replayed = CliRun.of("measure", "--device", "replay:x.cwcap", "--calibration", record.toString())
                .exits(ExitCode.USAGE)
                .saysOneSentence();
        assertTrue(
                replayed.err().contains("--calibration is for a mouse that is measured now: leave it out"),
                replayed.err());
        CliRun none = CliRun.of(
                        "measure", "--calibration", folder.resolve("none").toString())
                .exits(ExitCode.USAGE)
                .saysOneSentence();
        assertTrue(none.err().contains("There is no calibration record at "), none.err());
        for (String text : new String[] {"{", "{\"channel\": \"left\"}"}) {
            Files.writeString(record, text);
            CliRun other = CliRun.of("measure", "--calibration", record.toString())
                    .exits(ExitCode.DATA)
                    .saysOneSentence();
            assertTrue(other.err().contains("is no calibration record: give the file"), other.err());
        }
    }

    @Test
    void theWorstPartIsNamedWithWhatToDo() {
        CliRun coins = CliRun.of("calibrate", "--within", "1%").exits(ExitCode.OK);
        assertTrue(coins.out().contains("better masses, or weigh these"), coins.out());
        CliRun place = CliRun.of("calibrate", "--within", "0.001g").exits(ExitCode.OK);
        assertTrue(place.out().contains("give --latitude"), place.out());
    }

    @Test
    void aMassBeyondTheConverterIsRefused() {
        CliRun run = CliRun.of("calibrate", "--masses", "100,1000").exits(ExitCode.DATA);
        assertTrue(run.err().contains("1000 g drives the converter to its end"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aPersonIsAskedAgainForAStepThatIsUnfit() throws IOException {
        // nobody lays anything on this mouse
        try (TcpMouse mouse = TcpMouse.atRest()) {
            byte[] enters = "\n\n\n".getBytes(StandardCharsets.UTF_8);
            CliRun run = CliRun.reading(
                            new ByteArrayInputStream(enters),
                            "calibrate",
                            "--device",
                            mouse.uri(),
                            "--masses",
                            "50,100")
                    .exits(ExitCode.USAGE);
            assertEquals(3, run.err().split("2 of 5: lay 50 g on the left button", -1).length - 1, run.err());
            assertTrue(run.err().contains("the mass is not felt"), run.err());
            assertTrue(run.err().contains("The input ended before the last mass"), run.err());
        }
    }

    @Test
    void aChannelThatIsNotThereIsSaid() throws IOException {
        try (TcpMouse mouse = TcpMouse.silentWith(0b0001)) {
            CliRun run = CliRun.of("calibrate", "--device", mouse.uri(), "--channel", "middle")
                    .exits(ExitCode.USAGE)
                    .saysOneSentence();
            assertTrue(run.err().contains("This mouse has no force channel at middle"), run.err());
        }
    }

    @Test
    void aMouseThatSendsNothingIsSaid() throws IOException {
        try (TcpMouse mouse = TcpMouse.silentWith(0b0001)) {
            CliRun run = CliRun.reading(
                            new ByteArrayInputStream(new byte[] {'\n'}), "calibrate", "--device", mouse.uri())
                    .exits(ExitCode.DEVICE);
            assertTrue(run.err().contains("The mouse sent no samples of left"), run.err());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --masses=50       | --masses takes two masses or more
            --masses=0,50     | takes two masses or more
            --within=much     | --within is 'much': give a part such as 0.5% or an error
            --within=-1%      | --within is '-1%'
            --gravity=1.6     | on Earth it is
            --latitude=91     | goes from -90 to 90
            --channel=thumb   | is no button
            """)
    void whatIsNotUnderstoodIsSaidInASentence(String option, String words) {
        CliRun run = CliRun.of("calibrate", option).exits(ExitCode.USAGE).saysOneSentence();
        assertTrue(run.err().contains(words), run.err());
    }
}
