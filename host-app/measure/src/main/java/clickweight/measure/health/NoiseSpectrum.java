package clickweight.measure.health;

import java.util.Arrays;

/**
 * The strongest line in the noise of a channel, by Welch's method: pieces of {@link #PIECE} samples that overlap by half,
 * each without its mean and under a Hann window, their power spectra averaged. The transform is our own forty lines: the
 * Apache one that is kept up (commons-math4-transform) is a beta.
 *
 * @param hz where the line is: the centre of gravity of its bins
 * @param amplitude of the sine that has its power, in the unit of the samples
 * @param aboveFloor its highest bin over the median of all bins; chance alone stays below {@link #STANDS_OUT}
 */
public record NoiseSpectrum(double hz, double amplitude, double aboveFloor) {
    /** Samples of a piece: a bin is 2 Hz wide at 8 kHz. */
    public static final int PIECE = 4096;
    /** Of 2048 bins averaged over 7 pieces or more, one by chance exceeds the median by this less than once in 10^4 times. */
    public static final double STANDS_OUT = 8;

    /** Half the width of a line under the window, in bins. */
    private static final int LOBE = 2;
    /** Below it the mean that was taken out, and drift, leave their mark. */
    private static final int FIRST_BIN = LOBE + 1;

    /** Whether there is a line at all. */
    public boolean standsOut() {
        return aboveFloor >= STANDS_OUT;
    }

    /**
     * @param samples of one channel, at least {@link #PIECE}
     * @param rateHz their rate
     */
    public static NoiseSpectrum of(double[] samples, double rateHz) {
        if (samples.length < PIECE) {
            throw new IllegalArgumentException("A spectrum needs " + PIECE + " samples or more; listen longer.");
        }
        double[] power = power(samples);
        int last = power.length - LOBE - 1;
        int peak = FIRST_BIN;
        for (int bin = FIRST_BIN; bin <= last; bin++) {
            peak = power[bin] > power[peak] ? bin : peak;
        }
        double sum = 0;
        double moment = 0;
        for (int bin = peak - LOBE; bin <= peak + LOBE; bin++) {
            sum += power[bin];
            moment += power[bin] * bin;
        }
        double[] sorted = Arrays.copyOfRange(power, FIRST_BIN, last + 1);
        Arrays.sort(sorted);
        double floor = sorted[sorted.length / 2];
        boolean silent = sum == 0;
        return new NoiseSpectrum(
                silent ? 0 : moment / sum * rateHz / PIECE, Math.sqrt(2 * sum), silent ? 0 : power[peak] / floor);
    }

    /** Mean square of the samples that falls into each bin from 0 to half the rate. */
    private static double[] power(double[] samples) {
        double[] window = new double[PIECE];
        double windowSquares = 0;
        for (int i = 0; i < PIECE; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / PIECE);
            windowSquares += window[i] * window[i];
        }
        double[] power = new double[PIECE / 2];
        int pieces = 0;
        for (int from = 0; from + PIECE <= samples.length; from += PIECE / 2) {
            double mean = Arrays.stream(samples, from, from + PIECE).average().orElseThrow();
            double[] re = new double[PIECE];
            double[] im = new double[PIECE];
            for (int i = 0; i < PIECE; i++) {
                re[i] = (samples[from + i] - mean) * window[i];
            }
            transform(re, im);
            for (int bin = 0; bin < power.length; bin++) {
                // the same again is in the bin of the negative frequency
                power[bin] += 2 * (re[bin] * re[bin] + im[bin] * im[bin]) / (PIECE * windowSquares);
            }
            pieces++;
        }
        for (int bin = 0; bin < power.length; bin++) {
            power[bin] /= pieces;
        }
        return power;
    }

    /** Fast Fourier transform in place, radix 2, decimation in time (Cooley and Tukey 1965). */
    static void transform(double[] re, double[] im) {
        int n = re.length;
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
        for (int length = 2; length <= n; length <<= 1) {
            int half = length / 2;
            for (int k = 0; k < half; k++) {
                double cos = Math.cos(2 * Math.PI * k / length);
                double sin = -Math.sin(2 * Math.PI * k / length);
                for (int at = k; at < n; at += length) {
                    double turnedRe = re[at + half] * cos - im[at + half] * sin;
                    double turnedIm = re[at + half] * sin + im[at + half] * cos;
                    re[at + half] = re[at] - turnedRe;
                    im[at + half] = im[at] - turnedIm;
                    re[at] += turnedRe;
                    im[at] += turnedIm;
                }
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
