package clickweight.station.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.health.Converter;
import clickweight.measure.recommendation.Check;
import clickweight.measure.recommendation.Outcome;
import clickweight.station.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the order of the class comment, on a simulated mouse whose middle button has no contact. */
class ThresholdTrialTest {
    private static final String FORCE_ONLY = "sim:?contacts=left,right,wheel&strokes=4";

    @TempDir
    private Path folder;

    private static Check trial(String uri, String button, Thresholds wanted) throws IOException {
        try (ThresholdTrial trial = ThresholdTrial.open(uri, Map.of(button, wanted))) {
            trial.write();
            trial.keep();
            Map<String, Check> checks = Objects.requireNonNull(trial.measure(4).get(button));
            assertEquals(1, checks.size());
            return checks.values().iterator().next();
        }
    }

    @Test
    void theWayBackIsSavedBeforeAnythingIsWritten() throws IOException {
        Path file = folder.resolve("before.settings");
        try (ThresholdTrial trial =
                ThresholdTrial.open(FORCE_ONLY, Map.of("middle", new Thresholds(550, 370, 500, 900)))) {
            trial.save(file);
            assertEquals(
                    List.of("middle.force.operating 600 -> 550 mN", "middle.force.release 400 -> 370 mN"),
                    trial.write());
        }
        assertTrue(Files.readString(file).contains("middle.force.operating = 600"));
    }

    @Test
    void aButtonOfForceAloneWeighsWhatWasWritten() throws IOException {
        Check check = trial(FORCE_ONLY, "middle", new Thresholds(550, 370, 500, 900));
        assertEquals(Outcome.KEPT, check.outcome(), check.toString());
        assertTrue(check.interval().covers(check.found()));
        assertEquals(4, check.n());
    }

    @Test
    void aMouseThatWeighsItsForcesOtherwiseIsFound() throws IOException {
        // 600 mN of a switch where 550 were promised, and 545 to 555 would keep the promises
        Check check = trial("sim:?strokes=4", "left", new Thresholds(550, 370, 545, 555));
        assertEquals(Outcome.BROKEN, check.outcome(), check.toString());
    }

    @Test
    void aContactOfItsOwnMustLieBetweenTheBounds() throws IOException {
        Check check = trial("sim:?strokes=4", "left", new Thresholds(550, 370, 500, 900));
        assertEquals(Outcome.KEPT, check.outcome(), check.toString());
    }

    @Test
    void withoutAnyPressTheForcesAreSetAndThatIsSaid() {
        // masses lie on the channel, no finger comes
        Failure e = assertThrows(
                Failure.class,
                () -> trial("sim:?contacts=none&strokes=1&loads=0/1/0,0", "left", new Thresholds(550, 370, 500, 900)));
        assertTrue(
                String.valueOf(e.getMessage())
                        .contains(
                                "0 of the 2 presses that the left button needs came, so the forces are set and were not measured: run 'clickweight measure'"),
                e.getMessage());
    }

    @Test
    void theConverterOfEachChannelIsTheOneItStates() throws IOException {
        Converter left =
                Objects.requireNonNull(ThresholdTrial.converters("sim:").get("left"));
        assertTrue(left.wideCodes());
        // 400 mN above a tare of 200 counts, 1.25 mN each, are 520 counts: on the wide code from 512 to 520
        assertTrue(left.isUnsure(400), left.toString());
    }
}
