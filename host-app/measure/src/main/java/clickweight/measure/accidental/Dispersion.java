package clickweight.measure.accidental;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether sessions differ more than chance allows: sum (N_i - r x_i)^2 / (r x_i), for episodes over (1 - r) too, against chi-squared with one
 * degree of freedom less than there are sessions (Fisher 1925).
 *
 * @param statistic chi-squared
 * @param degreesOfFreedom sessions less one
 * @param index statistic / degrees of freedom: 1 when events are independent
 * @param p chance of a larger statistic when they are; NaN when nothing can be tested
 */
public record Dispersion(double statistic, int degreesOfFreedom, double index, double p) {

    static Dispersion of(SessionCounts counts) {
        double rate = counts.rate();
        int freedom = counts.events().length - 1;
        boolean untestable = freedom < 1 || rate == 0 || counts.ofEpisodes() && rate == 1;
        if (untestable) {
            return new Dispersion(Double.NaN, freedom, Double.NaN, Double.NaN);
        }
        double sum = 0;
        for (int i = 0; i < counts.events().length; i++) {
            double expected = rate * counts.exposure()[i];
            double deviation = counts.events()[i] - expected;
            sum += deviation * deviation / expected / (counts.ofEpisodes() ? 1 - rate : 1);
        }
        return new Dispersion(
                sum, freedom, sum / freedom, ChiSquaredDistribution.of(freedom).survivalProbability(sum));
    }
}
