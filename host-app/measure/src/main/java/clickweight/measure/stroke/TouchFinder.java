package clickweight.measure.stroke;

import java.util.Optional;

/**
 * Finds touch and the stroke's own zero on the approach to a make edge.
 *
 * <pre>
 *  lift      still             touch        make
 *   \________________________ _ /~~~~~~~~~~/\|
 *      |&lt;--- tare, noise --&gt;|   |&lt;- fit -&gt;|
 *                        guard
 * </pre>
 *
 * <p>A coarse crossing found backwards from make places the window of the constant-then-linear fit; the zero is the mean of the still
 * samples before the fitted touch, so drift between strokes does not enter a force.
 */
final class TouchFinder {
    private static final double LONGEST_APPROACH_MICROS = 3_000_000;
    private static final double BLOCK_MICROS = 5_000;
    private static final double LONGEST_STILL_MICROS = 80_000;
    private static final int LEAST_STILL_SAMPLES = 16;
    /** The fit ends where force has risen this far: the first part of the approach, before the curve bends. */
    private static final double FIT_RISE = 0.3;

    private final ForceTrace trace;
    private final double restingLimitMilliNewtons;

    TouchFinder(ForceTrace trace, double restingLimitMilliNewtons) {
        this.trace = trace;
        this.restingLimitMilliNewtons = restingLimitMilliNewtons;
    }

    /**
     * Touch on the approach to a press.
     *
     * @param earliest first sample that may belong to the approach, just after the stroke before
     * @param makeIndex last sample at or before the make edge
     * @param expectedTare zero of the stroke before, or 0, the device's own tare
     * @return empty when no still stretch precedes the press, or when the zero says that a finger rested there
     */
    Optional<Touch> find(int earliest, int makeIndex, double expectedTare) {
        int block = trace.samplesIn(BLOCK_MICROS);
        int from = Math.max(
                Math.max(earliest, trace.first()),
                trace.indexAtOrBefore(trace.time(makeIndex) - LONGEST_APPROACH_MICROS) + 1);
        if (makeIndex - from < Math.max(LEAST_STILL_SAMPLES, 3 * block)) {
            return Optional.empty();
        }
        double base = lowestBlock(from, makeIndex, 2 * block);
        double rise = highestMean(from, makeIndex, trace.halfWidth(1_000)) - base;
        double level = base + Math.max(5 * differenceNoise(from, makeIndex) / Math.sqrt(block), 0.04 * rise);

        int coarse = makeIndex + 1;
        while (coarse - block >= from && trace.mean(coarse - block, coarse) >= level) {
            coarse -= block;
        }
        if (coarse - block < from || coarse > makeIndex) {
            return Optional.empty();
        }
        int stillFrom = coarse - block;
        int reach = trace.samplesIn(LONGEST_STILL_MICROS);
        while (stillFrom - block >= from
                && coarse - stillFrom < reach
                && trace.mean(stillFrom - block, stillFrom) < level) {
            stillFrom -= block;
        }
        int fitTo = coarse;
        int half = trace.halfWidth(2_000);
        while (fitTo + half < makeIndex && trace.centredMean(fitTo, half) < base + FIT_RISE * rise) {
            fitTo++;
        }
        fitTo = Math.min(makeIndex + 1, Math.max(fitTo, coarse + 3));
        ConstantThenLinear fit = ConstantThenLinear.fit(trace, stillFrom, fitTo);
        return still(fit, stillFrom, block, expectedTare);
    }

    private Optional<Touch> still(ConstantThenLinear fit, int stillFrom, int block, double expectedTare) {
        // the first block back may hold the last of the lift, the last milliseconds the soft start of the press
        int guard = (int) Math.ceil(Math.max(2_000, 3 * fit.standardErrorMicros()) / trace.periodMicros());
        int to = fit.split() - guard;
        int from = to - stillFrom > 3 * block ? stillFrom + block : stillFrom;
        if (!(to - from >= LEAST_STILL_SAMPLES)) {
            return Optional.empty();
        }
        double tare = trace.mean(from, to);
        if (Math.abs(tare - expectedTare) > restingLimitMilliNewtons) {
            return Optional.empty();
        }
        Noise noise = Noise.of(trace, from, to);
        return Optional.of(new Touch(
                fit.split(),
                trace.time(fit.split()),
                fit.standardErrorMicros(),
                from,
                tare,
                noise.standardErrorOfMean(to - from),
                noise));
    }

    private double lowestBlock(int from, int to, int block) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = to - block; i >= from; i -= block) {
            lowest = Math.min(lowest, trace.mean(i, i + block));
        }
        return lowest;
    }

    private double highestMean(int from, int to, int half) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = from + half; i + half < to; i++) {
            highest = Math.max(highest, trace.centredMean(i, half));
        }
        return highest;
    }

    /** Noise from neighbours: sqrt(mean (F_i+1 - F_i)^2 / 2); a ramp hardly enters it. */
    private double differenceNoise(int from, int to) {
        double squares = 0;
        for (int i = from + 1; i < to; i++) {
            double difference = trace.force(i) - trace.force(i - 1);
            squares += difference * difference;
        }
        return Math.sqrt(squares / 2 / Math.max(1, to - from - 1));
    }
}
