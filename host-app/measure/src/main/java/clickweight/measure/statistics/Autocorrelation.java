package clickweight.measure.statistics;

import org.apache.commons.statistics.descriptive.Mean;

/** How much a value tells about the next one: samples of one episode are not trials of their own. */
public final class Autocorrelation {
    private Autocorrelation() {}

    /**
     * Lag-1 coefficient as NIST StRD defines it: sum (x_i - m)(x_(i+1) - m) / sum (x_i - m)^2.
     *
     * @return -1 to 1; NaN when all values are equal
     * @throws InsufficientDataException for fewer than two values
     */
    public static double lag1(double[] values) {
        if (values.length < 2) {
            throw new InsufficientDataException(
                    "An autocorrelation needs two values, but there are " + values.length + "; record more.");
        }
        double mean = Mean.of(values).getAsDouble();
        double products = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double here = values[i] - mean;
            squares += here * here;
            products += i == 0 ? 0 : here * (values[i - 1] - mean);
        }
        return squares == 0 ? Double.NaN : products / squares;
    }
}
