package clickweight.measure.health;

/**
 * How regularly samples come, by the time stamps of their batches: a line is fitted through them.
 *
 * @param rateHz samples a second, from the slope
 * @param jitterMicros standard deviation of the stamps about the line
 * @param worstMicros greatest distance of one from it
 */
public record SampleTiming(double rateHz, double jitterMicros, double worstMicros) {
    private static final double MICROS = 1e6;

    /**
     * @param micros time of the first sample of each batch, rising; at least 3
     * @param samples how many samples came before it, since the first of all
     */
    public static SampleTiming of(long[] micros, long[] samples) {
        if (micros.length < 3 || micros.length != samples.length) {
            throw new IllegalArgumentException("A line needs 3 batches or more, each with its place; listen longer.");
        }
        int n = micros.length;
        double meanTime = 0;
        double meanPlace = 0;
        for (int i = 0; i < n; i++) {
            meanTime += (micros[i] - micros[0]) / (double) n;
            meanPlace += (samples[i] - samples[0]) / (double) n;
        }
        double together = 0;
        double places = 0;
        for (int i = 0; i < n; i++) {
            double place = samples[i] - samples[0] - meanPlace;
            together += place * (micros[i] - micros[0] - meanTime);
            places += place * place;
        }
        double period = together / places;
        double squares = 0;
        double worst = 0;
        for (int i = 0; i < n; i++) {
            double residual = micros[i] - micros[0] - meanTime - period * (samples[i] - samples[0] - meanPlace);
            squares += residual * residual;
            worst = Math.max(worst, Math.abs(residual));
        }
        return new SampleTiming(MICROS / period, Math.sqrt(squares / (n - 2)), worst);
    }
}
