package clickweight.measure.curve;

import java.util.Locale;
import java.util.Map;

/** Units of travel and force, and what to multiply with to get micrometres or gf. */
final class CurveUnit {
    private static final Map<String, Double> TRAVEL = Map.of("um", 1.0, "mm", 1000.0);
    private static final Map<String, Double> FORCE = Map.of(
            "gf", 1.0,
            "g", 1.0,
            "gram", 1.0,
            "grams", 1.0,
            "mn", 1 / Curve.MILLI_NEWTONS_PER_GRAM_FORCE,
            "cn", 10 / Curve.MILLI_NEWTONS_PER_GRAM_FORCE,
            "n", 1000 / Curve.MILLI_NEWTONS_PER_GRAM_FORCE,
            "kgf", 1000.0);

    private CurveUnit() {}

    /** Factor to micrometres; 0 when it is no unit of travel. */
    static double travelFactor(String unit) {
        return TRAVEL.getOrDefault(plain(unit), 0.0);
    }

    /** Factor to gf; 0 when it is no unit of force. */
    static double forceFactor(String unit) {
        return FORCE.getOrDefault(plain(unit), 0.0);
    }

    /** Lower case, either micro sign as u, without brackets. */
    static String plain(String word) {
        return word.strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u00b5', 'u')
                .replace('\u03bc', 'u')
                .replaceAll("^[(\\[]|[)\\]]$", "");
    }
}
