package clickweight.measure.comparison;

import clickweight.measure.statistics.Fieller;
import clickweight.measure.statistics.Holm;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Interval;
import clickweight.measure.statistics.Ratio;
import clickweight.measure.statistics.Summary;
import clickweight.measure.statistics.Welch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sides compared button by button; a single side is compared with itself, button against button. Every pair is in one family for Holm.
 * Where both of a pair have two sessions or more, their sessions are the trials (their means are compared); else the strokes are, which takes
 * strokes of one session for independent.
 *
 * @param quantity what was compared
 * @param samples every button of every side that has a stroke
 * @param pairs compared; those that cannot be are left out and named in {@code refused}
 * @param refused sentences on pairs that could not be compared
 * @param seed of the resampling
 */
public record SideBySide(
        Quantity quantity, List<SampleFigures> samples, List<PairFigures> pairs, List<String> refused, long seed) {

    /** @throws InsufficientDataException when no side has a stroke */
    public static SideBySide of(List<Side> sides, Quantity quantity, Optional<Limits> limits, long seed) {
        Set<String> buttons = new LinkedHashSet<>();
        sides.forEach(side -> buttons.addAll(side.buttons()));
        List<SampleFigures> samples = new ArrayList<>();
        List<Sample> all = new ArrayList<>();
        for (String button : buttons) {
            for (Side side : sides) {
                if (side.strokes(button, quantity).length > 0) {
                    samples.add(SampleFigures.of(side, button, quantity, limits, seed));
                    all.add(new Sample(side, button, sides.size() == 1));
                }
            }
        }
        if (samples.isEmpty()) {
            throw new InsufficientDataException(
                    "No stroke has a " + quantity.words() + ", so there is nothing to compare; measure again.");
        }
        List<PairFigures> raw = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (sides.size() == 1 || all.get(i).button().equals(all.get(j).button())) {
                    pair(all.get(i), all.get(j), quantity, raw, refused);
                }
            }
        }
        double[] adjusted =
                Holm.adjust(raw.stream().mapToDouble(pair -> pair.welch().p()).toArray());
        List<PairFigures> pairs = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            pairs.add(raw.get(i).withAdjustedP(adjusted[i]));
        }
        return new SideBySide(quantity, samples, pairs, refused, seed);
    }

    private record Sample(Side side, String button, boolean alone) {
        String name() {
            return alone ? button : button + ", " + side.name();
        }
    }

    private static void pair(
            Sample one, Sample other, Quantity quantity, List<PairFigures> pairs, List<String> refused) {
        double[] a = one.side().sessionMeans(one.button(), quantity);
        double[] b = other.side().sessionMeans(other.button(), quantity);
        boolean bySession = a.length > 1 && b.length > 1;
        if (!bySession) {
            a = one.side().strokes(one.button(), quantity);
            b = other.side().strokes(other.button(), quantity);
        }
        try {
            double ratio = Summary.of(a).mean() / Summary.of(b).mean();
            pairs.add(new PairFigures(
                    one.name(),
                    other.name(),
                    bySession ? "session" : "stroke",
                    a.length,
                    b.length,
                    Welch.of(a, b),
                    Double.NaN,
                    ratio,
                    fieller(a, b),
                    Ratio.steps(ratio)));
        } catch (InsufficientDataException e) {
            refused.add(one.name() + " and " + other.name() + ": " + e.getMessage());
        }
    }

    private static Optional<Interval> fieller(double[] a, double[] b) {
        try {
            return Optional.of(Fieller.interval(a, b));
        } catch (InsufficientDataException e) {
            return Optional.empty();
        }
    }
}
