package clickweight.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.cli.terminal.ExitCode;
import clickweight.protocol.Buttons;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often the 95 % interval holds the truth of the plant: the whole chain, from finger to JSON. */
class CoverageTest {
    private static int[] covered(int seeds) {
        int[] covered = new int[Buttons.COUNT];
        for (int seed = 1; seed <= seeds; seed++) {
            CliRun run = CliRun.of("measure", "--seed", Integer.toString(seed), "--json");
            assertTrue(run.exitCode() <= ExitCode.FLAGGED, run.err());
            JsonValue json = JsonValue.parse(run.out());
            for (int button = 0; button < Buttons.COUNT; button++) {
                JsonValue figure = json.at("buttons", button, "activation_force_mN");
                double truth = SimulatedTruth.of(button).activationForce();
                boolean holds = figure.at("u95_low").number() <= truth
                        && truth <= figure.at("u95_high").number();
                covered[button] += holds ? 1 : 0;
            }
        }
        System.out.println("truth inside the 95 % interval, left right wheel middle: " + Arrays.toString(covered)
                + " of " + seeds);
        return covered;
    }

    /** Of 4 runs at 95 % coverage fewer than 2 hold the truth once in 2000 times; the seeds are fixed. */
    @Test
    void theIntervalHoldsTheTruthForMostOfFourSeeds() {
        assertTrue(Arrays.stream(covered(4)).allMatch(count -> count >= 2));
    }

    @Test
    @Tag("long")
    void theIntervalHoldsTheTruthForEightyNineOfAHundredSeedsPerButton() {
        assertTrue(Arrays.stream(covered(100)).allMatch(count -> count >= 89));
    }
}
