package clickweight.measure.health;

import java.util.Arrays;

/**
 * Which counts a channel at rest uses.
 *
 * @param least of them
 * @param greatest of them
 * @param distinct how many different ones; a converter that is alive shows its noise in several
 * @param saturated samples at either end of the converter's range
 * @param mean of all, in counts
 * @param sigma standard deviation, in counts
 */
public record CountUse(int least, int greatest, int distinct, int saturated, double mean, double sigma) {
    /**
     * @param counts of one channel, at least 2
     * @param widthBits of the converter
     */
    public static CountUse of(int[] counts, int widthBits) {
        if (counts.length < 2) {
            throw new IllegalArgumentException("Noise needs 2 samples or more; listen longer.");
        }
        int fullScale = (1 << widthBits) - 1;
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        int distinct = 1;
        for (int i = 1; i < sorted.length; i++) {
            distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
        }
        double mean = Arrays.stream(counts).average().orElseThrow();
        double squares = 0;
        for (int count : counts) {
            squares += (count - mean) * (count - mean);
        }
        return new CountUse(
                sorted[0],
                sorted[sorted.length - 1],
                distinct,
                (int) Arrays.stream(counts)
                        .filter(count -> count <= 0 || count >= fullScale)
                        .count(),
                mean,
                Math.sqrt(squares / (counts.length - 1)));
    }
}
