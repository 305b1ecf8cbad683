package clickweight.cli.recording;

import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasureResult;
import clickweight.measure.stroke.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The strokes of a capture, a row each, under the keys they have in the JSON of a result. */
final class StrokeRows {
    private StrokeRows() {}

    static List<Map<String, Object>> of(MeasureResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ButtonResult button : result.buttons()) {
            for (Stroke stroke : button.strokes()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("device", result.device().getOrDefault("device", ""));
                row.put("button", button.button());
                row.put("make_us", stroke.makeMicros());
                put(row, "break_us", stroke.breakMicros());
                put(row, "touch_us", stroke.touchMicros());
                put(row, "activation_force_mN", stroke.activationForce());
                put(row, "force_at_make_mN", stroke.forceAtMake());
                put(row, "release_force_mN", stroke.releaseForce());
                put(row, "force_at_first_opening_mN", stroke.forceAtFirstOpening());
                row.put("tare_mN", stroke.tareMilliNewtons());
                row.put("noise_mN", stroke.noiseMilliNewtons());
                put(row, "ramp_rate_mN_per_ms", stroke.rampRate());
                row.put("tease_count", stroke.teaseCount());
                row.put(
                        "flags",
                        stroke.flags().stream()
                                .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" ")));
                rows.add(row);
            }
        }
        return rows;
    }

    private static void put(Map<String, Object> row, String key, OptionalDouble value) {
        row.put(key, value.orElse(Double.NaN));
    }
}
