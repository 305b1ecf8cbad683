package clickweight.station.measurement;

import clickweight.device.stream.Rig;
import clickweight.measure.result.ButtonResult;
import clickweight.measure.timebase.RateFit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Edges that another mouse told of: how late they can be, and how late they were. */
final class LatenessText {
    private static final double MILLIS = 1000;

    private LatenessText() {}

    /** For a program to read: names to words. */
    static Map<String, String> words(Rig rig, List<ButtonResult> buttons) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("time_base", String.format(Locale.ROOT, "host, edges up to %.1f ms late", rig.lateMicros() / MILLIS));
        for (ButtonResult button : buttons) {
            words.put("press_latency", latency(RateFit.of(button.strokes())));
        }
        return words;
    }

    /** For a person. */
    static List<String> lines(Rig rig, ButtonResult button) {
        Optional<RateFit> fit = RateFit.of(button.strokes());
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Time base: this computer; edges are up to %.1f ms late, and presses faster than that allows are flagged.",
                rig.lateMicros() / MILLIS));
        lines.add("Latency of a press, from contact to this computer: " + latency(fit) + ".");
        fit.filter(found -> !found.snaps())
                .ifPresent(found -> lines.add(String.format(
                        Locale.ROOT,
                        "Force at make without it: %.1f \u00b1 %.1f mN, if the button itself takes the same force at each speed.",
                        found.line().intercept(),
                        found.line().interceptU95())));
        return lines;
    }

    private static String latency(Optional<RateFit> fit) {
        return fit.map(found -> String.format(
                        Locale.ROOT,
                        "%.2f \u00b1 %.2f ms (n = %d, ramps of %.2g to %.2g mN/ms)",
                        found.latenessMillis(),
                        found.latenessU95Millis(),
                        found.line().n(),
                        found.slowest(),
                        found.fastest()))
                .orElse("not found, it takes " + RateFit.LEAST_STROKES + " strokes at three speeds or more");
    }
}
