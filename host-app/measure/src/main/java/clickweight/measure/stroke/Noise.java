package clickweight.measure.stroke;

/**
 * Sample noise of one stroke, measured on the still samples before touch.
 *
 * @param sigmaMilliNewtons standard deviation of one sample, quantisation included
 * @param lagOne correlation of neighbours, 0 when not significant: a device that filters gives smoother noise
 */
record Noise(double sigmaMilliNewtons, double lagOne) {

    /** Measures samples [from, to) of a trace about their mean; needs at least 3. */
    static Noise of(ForceTrace trace, int from, int to) {
        double mean = trace.mean(from, to);
        double squares = 0;
        double products = 0;
        double previous = 0;
        for (int i = from; i < to; i++) {
            double residual = trace.force(i) - mean;
            squares += residual * residual;
            products += residual * previous;
            previous = residual;
        }
        int n = to - from;
        double lagOne = squares > 0 ? products / squares : 0;
        // 2.6 standard errors of a correlation that is not there: one stroke in a hundred by chance
        boolean significant = Math.abs(lagOne) > 2.6 / Math.sqrt(n);
        return new Noise(Math.sqrt(squares / (n - 1)), significant ? Math.clamp(lagOne, -0.95, 0.95) : 0);
    }

    /** Standard error of the mean of n samples: sigma sqrt((1 + rho) / (1 - rho) / n), for first-order noise. */
    double standardErrorOfMean(int n) {
        return sigmaMilliNewtons * Math.sqrt((1 + lagOne) / (1 - lagOne) / n);
    }
}
