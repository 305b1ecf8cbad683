package clickweight.bench.wheel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.simulator.plant.wheel.EncoderScenario;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WheelJudgementTest {
    private static final long DETENTS = 2000;

    static List<EncoderScenario> certain() {
        return EncoderScenario.certain();
    }

    @ParameterizedTest
    @MethodSource("certain")
    void noDetentIsWrongWithoutOverlap(EncoderScenario scenario) {
        DetentScore score = EncoderRun.run(scenario, new ClickweightReader(), 31, 0, DETENTS);
        assertEquals(0, score.falseDetents() + score.missed());
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void overlappingBounceOfOneMillisecondStepsIsReadBetterThanByAFixedFilter(long seed) {
        double ours = EncoderRun.run(EncoderScenario.OVERLAP, new ClickweightReader(), seed, 0, DETENTS)
                .wrongPerMillion();
        double filter = EncoderRun.run(EncoderScenario.OVERLAP, new FixedFilterReader(), seed, 0, DETENTS)
                .wrongPerMillion();
        assertTrue(ours <= 100_000, "false + missed per million " + ours);
        assertTrue(filter > 200_000, "the scenario is hard: " + filter);
    }

    /** 2^31 and 2^32 us come while the wheel turns. */
    @ParameterizedTest
    @ValueSource(ints = {0x7FFFFFFF - 700_000, -700_000})
    void clockWrapsChangeNothing(int startMicros) {
        for (EncoderScenario scenario : List.of(EncoderScenario.FAST, EncoderScenario.OVERLAP)) {
            DetentScore near = EncoderRun.run(scenario, new ClickweightReader(), 51, startMicros, DETENTS);
            DetentScore far = EncoderRun.run(scenario, new ClickweightReader(), 51, 0, DETENTS);
            assertEquals(far.falseDetents(), near.falseDetents());
            assertEquals(far.missed(), near.missed());
        }
    }
}
