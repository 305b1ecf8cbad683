package clickweight.simulator.plant.force;

/**
 * A damped oscillation that sets in at a time, in some waves or at once.
 *
 * @param startMicros when; before it there is nothing
 * @param hz its frequency
 * @param milliNewtons its amplitude, negative to begin downwards
 * @param growMicros time constant of setting in, 0 for at once
 * @param fadeMicros time constant of dying away
 */
record Ring(double startMicros, double hz, double milliNewtons, double growMicros, double fadeMicros) {
    static final Ring NONE = new Ring(Double.MAX_VALUE, 1, 0, 0, 1);

    private static final double FORGOTTEN = 12;
    private static final double RADIANS_PER_MICRO_HERTZ = 2 * Math.PI / 1e6;

    /** Millinewtons at a time. */
    double at(double micros) {
        double after = micros - startMicros;
        if (after <= 0 || after > FORGOTTEN * (fadeMicros + growMicros)) {
            return 0;
        }
        double grown = growMicros == 0 ? 1 : 1 - Math.exp(-after / growMicros);
        double wave = Math.sin(RADIANS_PER_MICRO_HERTZ * hz * after);
        return milliNewtons * grown * Math.exp(-after / fadeMicros) * wave;
    }
}
