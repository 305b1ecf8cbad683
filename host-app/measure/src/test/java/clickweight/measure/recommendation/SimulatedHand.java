package clickweight.measure.recommendation;

import clickweight.measure.accidental.SessionCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A person: how often and how hard the finger presses without meaning to, which differs from day to day, and how hard when it means to. */
final class SimulatedHand implements Accidents {
    /** How the forces of accidents are spread. */
    enum Family {
        /** Log-normal, 25 mN of mean force in a hundred: the family the method was made with. */
        LOG_NORMAL,
        /** Exponential above a base: a heavier tail. */
        EXPONENTIAL,
        /** Evenly spread up to an end: no tail. */
        EVEN
    }

    private static final double PER_HOUR = 40;

    private final Family family;
    private final Random random;
    private final double hours;
    private final double[][] peaks;

    /** @param daySpread standard deviation of the logarithm of a day's force and of its rate */
    SimulatedHand(Family family, int sessions, double hours, double daySpread, long seed) {
        this.family = family;
        this.hours = hours;
        random = new Random(seed);
        peaks = IntStream.range(0, sessions).mapToObj(i -> day(daySpread)).toArray(double[][]::new);
    }

    private double[] day(double spread) {
        double rate = PER_HOUR * hours * Math.exp(spread * random.nextGaussian() - spread * spread / 2);
        double force = Math.exp(spread / 4 * random.nextGaussian());
        double[] day = new double[poisson(rate)];
        Arrays.setAll(day, i -> force * peak());
        return day;
    }

    private int poisson(double mean) {
        int n = 0;
        for (double sum = -Math.log(1 - random.nextDouble()); sum < mean; sum -= Math.log(1 - random.nextDouble())) {
            n++;
        }
        return n;
    }

    private double peak() {
        return switch (family) {
            case LOG_NORMAL -> 430 * Math.exp(0.25 * random.nextGaussian());
            case EXPONENTIAL -> 300 - 100 * Math.log(1 - random.nextDouble());
            case EVEN -> 200 + 500 * random.nextDouble();
        };
    }

    /** Meant presses: log-normal about a median, s = 0.25. */
    double[] presses(int n, double median) {
        return IntStream.range(0, n)
                .mapToDouble(i -> median * Math.exp(0.25 * random.nextGaussian()))
                .toArray();
    }

    @Override
    public SessionCounts above(double threshold) {
        int[] events = Arrays.stream(peaks)
                .mapToInt(day -> (int)
                        Arrays.stream(day).filter(peak -> peak > threshold).count())
                .toArray();
        double[] exposure = new double[peaks.length];
        Arrays.fill(exposure, hours);
        return new SessionCounts(events, exposure, false);
    }

    @Override
    public double highestMilliNewtons() {
        return Arrays.stream(peaks).flatMapToDouble(Arrays::stream).max().orElse(0);
    }

    /** Rate an hour above a threshold, of many other days of the same person. */
    static double truth(Family family, double daySpread, double threshold) {
        SimulatedHand others = new SimulatedHand(family, 20_000, 1, daySpread, 77);
        return others.above(threshold).rate();
    }

    static List<Family> families() {
        return List.of(Family.values());
    }
}
