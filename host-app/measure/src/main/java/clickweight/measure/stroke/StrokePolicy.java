package clickweight.measure.stroke;

/**
 * The choices behind the numbers, fixed before a session and printed with the result.
 *
 * @param errorLimitRelative e_max: largest timing error allowed in a force, relative to AF (0.01)
 * @param edgeTimerStepMicros d_e: step of the timer that stamps edges, µs
 * @param edgeJitterMicros j: how much later than the edge its stamp may be, µs (the poll period when edges are polled)
 * @param bounceMicros edges closer together than this are bounce, not tease (10 ms)
 * @param restingLimitMilliNewtons a zero this far from the last one means the finger was never lifted
 * @param liftedFraction force must fall below this part of its peak before another press is another stroke
 * @param seed seed of the resampled noise; the same seed gives the same figures
 */
public record StrokePolicy(
        double errorLimitRelative,
        double edgeTimerStepMicros,
        double edgeJitterMicros,
        long bounceMicros,
        double restingLimitMilliNewtons,
        double liftedFraction,
        long seed) {

    /** The values in brackets above, 1 µs edge stamps taken at 8 kHz polls, and seed 1. */
    public static StrokePolicy defaults() {
        return new StrokePolicy(0.01, 1, 125, 10_000, 100, 0.25, 1);
    }

    /** The same policy with another seed. */
    public StrokePolicy withSeed(long other) {
        return new StrokePolicy(
                errorLimitRelative,
                edgeTimerStepMicros,
                edgeJitterMicros,
                bounceMicros,
                restingLimitMilliNewtons,
                liftedFraction,
                other);
    }

    /** The same policy for another edge clock. */
    public StrokePolicy withEdgeTiming(double stepMicros, double jitterMicros) {
        return new StrokePolicy(
                errorLimitRelative,
                stepMicros,
                jitterMicros,
                bounceMicros,
                restingLimitMilliNewtons,
                liftedFraction,
                seed);
    }

    /**
     * Fastest ramp for which the error stays under e_max without interpolation, mN/ms: r = e_max / (T_s + |d tau_g| + d_e + j)
     * (measurement.md 2.2).
     */
    public double largestRamp(double activationForceMilliNewtons, double periodMicros, ChannelCalibration calibration) {
        double errorMicros =
                periodMicros + calibration.groupDelayUncertaintyMicros() + edgeTimerStepMicros + edgeJitterMicros;
        return errorLimitRelative * activationForceMilliNewtons / (errorMicros / 1000);
    }

    /**
     * Standard uncertainty of an edge against the force samples, µs: delay uncertainty the timer step as a centred
     * rectangle (width / sqrt 12), and a stamp that is late by 0 to j and not corrected (j / sqrt 3).
     */
    public double timeUncertaintyMicros(ChannelCalibration calibration) {
        double delay = calibration.groupDelayUncertaintyMicros();
        return Math.sqrt(delay * delay
                + edgeTimerStepMicros * edgeTimerStepMicros / 12
                + edgeJitterMicros * edgeJitterMicros / 3);
    }
}
