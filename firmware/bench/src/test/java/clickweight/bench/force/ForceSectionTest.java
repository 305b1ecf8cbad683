package clickweight.bench.force;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.bench.Claim;
import clickweight.bench.Section;
import clickweight.simulator.plant.force.ForceScenario;
import clickweight.simulator.plant.force.ForceScene;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that must be met, on few presses of fresh seeds. */
class ForceSectionTest {
    private static final int MIDDLE = 3;

    @ParameterizedTest
    @ValueSource(longs = {101, 202})
    void whatMustBeReachedIsReached(long seed) {
        Section.Result result = new ForceSection().run(seed, 1000);
        Stream<Executable> met = result.claims().stream()
                .map(claim -> () ->
                        assertTrue(claim.seen() <= claim.must(), claim.what() + ": " + Claim.number(claim.seen())));
        assertAll(met);
        assertEquals(23, result.claims().size());
    }

    @ParameterizedTest
    @EnumSource(
            value = ForceScenario.class,
            names = {"SPIKES", "KNOCK", "SET_DOWN"})
    void scenesAreHardForTwoThresholdsAlone(ForceScenario scenario) {
        ForceTrial plain = new ForceTrial(PlainRules.hysteresis(MIDDLE, 600, 400), 600, 400);
        ForceTrial.run(new ForceScene(scenario, MIDDLE, 600, 5), List.of(plain), 300);
        assertTrue(plain.score().falsePresses() > 30, "false: " + plain.score().falsePresses());
    }

    @Test
    void sameSeedGivesTheSameCountsAndAnotherOnesOthers() {
        int[] one = new int[ForceScene.CHANNELS];
        int[] same = new int[ForceScene.CHANNELS];
        int[] other = new int[ForceScene.CHANNELS];
        long sum = 0;
        long otherSum = 0;
        ForceScene first = new ForceScene(ForceScenario.KNOCK, MIDDLE, 600, 9);
        ForceScene second = new ForceScene(ForceScenario.KNOCK, MIDDLE, 600, 9);
        ForceScene third = new ForceScene(ForceScenario.KNOCK, MIDDLE, 600, 10);
        for (int i = 0; i < 10_000; i++) {
            first.next(one);
            second.next(same);
            third.next(other);
            assertEquals(List.of(one[0], one[1], one[2], one[3]), List.of(same[0], same[1], same[2], same[3]));
            sum += one[MIDDLE];
            otherSum += other[MIDDLE];
        }
        assertNotEquals(sum, otherSum);
    }
}
