package clickweight.measure.accidental;

import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the tail begins: for levels from the median of the maxima up, the mean residual life (a straight line in u when the tail is a
 * generalized Pareto one) and the parameters of the fit (xi and sigma - xi u stay when it is).
 *
 * @param lines from the lowest level to the highest that has 30 excesses
 */
public record LevelChoice(List<Line> lines) {
    private static final int LEVELS = 12;

    /**
     * @param levelMilliNewtons u
     * @param excesses above it
     * @param meanExcess mean residual life, mN
     * @param halfWidth95 of it
     * @param xi shape
     * @param xiError standard error of xi, (1 + xi) / sqrt(n), of large samples (Smith 1987)
     * @param modifiedScale sigma - xi u, mN
     */
    public record Line(
            double levelMilliNewtons,
            int excesses,
            double meanExcess,
            double halfWidth95,
            double xi,
            double xiError,
            double modifiedScale) {}

    /** @throws InsufficientDataException when not even the median has 30 episodes above it */
    public static LevelChoice of(List<Episode> episodes) {
        double[] sorted = episodes.stream()
                .mapToDouble(Episode::maximumMilliNewtons)
                .sorted()
                .toArray();
        int lowest = sorted.length / 2;
        int highest = sorted.length - PeaksOverThreshold.LEAST_EXCESSES - 1;
        if (highest < lowest) {
            throw new InsufficientDataException("A level is chosen from 61 episodes or more, but there are "
                    + sorted.length + ": record " + (61 - sorted.length) + " more episodes.");
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            double level = sorted[lowest + (highest - lowest) * i / (LEVELS - 1)];
            double[] excesses = Arrays.stream(sorted)
                    .filter(each -> each > level)
                    .map(each -> each - level)
                    .toArray();
            boolean repeated = !lines.isEmpty() && lines.getLast().levelMilliNewtons() == level;
            if (excesses.length >= PeaksOverThreshold.LEAST_EXCESSES && !repeated) {
                lines.add(line(level, excesses));
            }
        }
        return new LevelChoice(lines);
    }

    private static Line line(double level, double[] excesses) {
        GeneralizedPareto tail = GeneralizedPareto.fit(excesses);
        Summary summary = Summary.of(excesses);
        return new Line(
                level,
                excesses.length,
                summary.mean(),
                summary.halfWidth95(),
                tail.xi(),
                (1 + tail.xi()) / Math.sqrt(excesses.length),
                tail.sigma() - tail.xi() * level);
    }

    /**
     * The lowest level whose xi agrees, within two standard errors of both, with those of all levels above it: the most data that
     * parameter stability allows. A rule, not a proof; the lines are there to be looked at.
     */
    public double levelMilliNewtons() {
        for (int i = 0; i < lines.size(); i++) {
            Line candidate = lines.get(i);
            boolean stable = lines.subList(i + 1, lines.size()).stream()
                    .allMatch(above -> Math.abs(above.xi() - candidate.xi())
                            <= 2 * Math.hypot(above.xiError(), candidate.xiError()));
            if (stable) {
                return candidate.levelMilliNewtons();
            }
        }
        return lines.getLast().levelMilliNewtons();
    }
}
