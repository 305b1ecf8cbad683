package clickweight.measure.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two of several buttons compared.
 *
 * @param one name
 * @param other name
 * @param welch difference of the means
 * @param adjustedP p after Holm, over all pairs that were compared
 * @param steps ln(F1/F2) / ln(1.1): the difference in just noticeable ones (measurement.md 2.8)
 */
public record Comparison(String one, String other, Welch welch, double adjustedP, double steps) {

    /**
     * Every pair, in the order of the names.
     *
     * @param groups values by name, two or more of each
     */
    public static List<Comparison> ofAllPairs(Map<String, double[]> groups) {
        List<String> names = List.copyOf(groups.keySet());
        List<Comparison> raw = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                raw.add(of(names.get(i), names.get(j), groups));
            }
        }
        double[] adjusted =
                Holm.adjust(raw.stream().mapToDouble(each -> each.welch().p()).toArray());
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            Comparison pair = raw.get(i);
            pairs.add(new Comparison(pair.one(), pair.other(), pair.welch(), adjusted[i], pair.steps()));
        }
        return pairs;
    }

    private static Comparison of(String one, String other, Map<String, double[]> groups) {
        double[] a = groups.getOrDefault(one, new double[0]);
        double[] b = groups.getOrDefault(other, new double[0]);
        Welch welch = Welch.of(a, b);
        double steps = Ratio.steps(Summary.of(a).mean() / Summary.of(b).mean());
        return new Comparison(one, other, welch, welch.p(), steps);
    }
}
