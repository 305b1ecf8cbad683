package clickweight.simulator.plant.wheel;

import java.util.List;

/**
 * A way to turn an encoder wheel and the trouble its lines have. Times of one step are drawn once a turn, uniform in the
 * logarithm.
 *
 * @param name one word or two
 * @param fastestStepMicros shortest time of a step
 * @param slowestStepMicros longest time of a step
 * @param stepSpread a single step is longer or shorter by up to this share
 * @param bounceShare a line bounces for up to this share of the step
 * @param reopenings a line comes back from each change so often; half of all changes are clean below a share of 1
 * @param reversalShare a turn goes back without a rest in this share of cases
 * @param edgeRestShare the wheel comes to rest on an edge, and its line chatters there, in this share of cases
 * @param glitchesPerTurn glitches of 1 to 100 us on one line or on both, so often
 * @param glitchBothLines whether a glitch hits both lines at once
 */
public record EncoderScenario(
        String name,
        double fastestStepMicros,
        double slowestStepMicros,
        double stepSpread,
        double bounceShare,
        int reopenings,
        double reversalShare,
        double edgeRestShare,
        int glitchesPerTurn,
        boolean glitchBothLines) {
    /** Contacts without bounce. */
    public static final EncoderScenario CLEAN = new EncoderScenario("clean", 500, 20_000, 0.2, 0, 0, 0.2, 0, 0, false);

    /** Each change bounces, for less than 40 % of a step. */
    public static final EncoderScenario BOUNCE =
            new EncoderScenario("bounce", 500, 20_000, 0.2, 0.39, 4, 0.2, 0, 0, false);

    /** 2000 steps a second and a little below, with bounce. */
    public static final EncoderScenario FAST = new EncoderScenario("fast", 500, 600, 0, 0.39, 3, 0.1, 0, 0, false);

    /** Turns back at full speed, at the same speed or another. */
    public static final EncoderScenario REVERSAL =
            new EncoderScenario("reversal", 500, 5000, 0.2, 0.39, 3, 0.8, 0, 0, false);

    /** Comes to rest where one line is about to change, and that line chatters while the wheel rests. */
    public static final EncoderScenario REST_ON_EDGE =
            new EncoderScenario("rest on an edge", 500, 20_000, 0.2, 0.39, 3, 0.2, 0.7, 0, false);

    /** Short glitches on one line, in motion and at rest. */
    public static final EncoderScenario GLITCH_ONE =
            new EncoderScenario("glitch one line", 500, 20_000, 0.2, 0.25, 2, 0.2, 0, 6, false);

    /** Short glitches on both lines at the same time. */
    public static final EncoderScenario GLITCH_BOTH =
            new EncoderScenario("glitch both lines", 500, 20_000, 0.2, 0.25, 2, 0.2, 0, 6, true);

    /** A line bounces beyond the next change of the other, as in fixtures/signals/encoder-overlapping-bounce.csv. */
    public static final EncoderScenario OVERLAP =
            new EncoderScenario("overlap", 1000, 1000, 0, 1.15, 2, 0, 0, 0, false);

    /** The same at any speed, with uneven steps and turning back. */
    public static final EncoderScenario OVERLAP_UNEVEN =
            new EncoderScenario("overlap, uneven", 500, 5000, 0.2, 1.15, 2, 0.2, 0, 0, false);

    /** Those in which no detent may be wrong. */
    public static List<EncoderScenario> certain() {
        return List.of(CLEAN, BOUNCE, FAST, REVERSAL, REST_ON_EDGE, GLITCH_ONE, GLITCH_BOTH);
    }

    /** Those with overlapping bounce. */
    public static List<EncoderScenario> overlapping() {
        return List.of(OVERLAP, OVERLAP_UNEVEN);
    }
}
