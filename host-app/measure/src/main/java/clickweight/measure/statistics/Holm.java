package clickweight.measure.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Several comparisons at once (Holm 1979, Scand. J. Statist. 6): the chance of any false alarm among them stays what it was for one. */
public final class Holm {
    private Holm() {}

    /**
     * Adjusted p: the i-th smallest of m times (m - i + 1), never below the one before it, at most 1.
     *
     * @param p of each comparison, 0 to 1
     * @return in the same order
     */
    public static double[] adjust(double... p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 0;
        for (int rank = 0; rank < order.length; rank++) {
            least = Math.max(least, Math.min(1, (p.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = least;
        }
        return adjusted;
    }
}
