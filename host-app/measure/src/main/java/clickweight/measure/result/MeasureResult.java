package clickweight.measure.result;

import clickweight.measure.statistics.Ratio;
import clickweight.measure.statistics.RatioBootstrap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A measurement session: every button, and how wheel and left compare.
 *
 * @param buttons in the order measured
 * @param wheelToLeft AF of the wheel button over AF of the left; empty unless both have two strokes
 * @param device what identifies the device: names to words, in the order to show them
 * @param link how the samples came: names to counts, in the order to show them; empty when they came over no link
 * @param measuredAt when, as text (ISO 8601 where known)
 * @param seed of every resampling behind the figures
 * @param notes what a reader must know besides, one sentence each
 */
public record MeasureResult(
        List<ButtonResult> buttons,
        Optional<Ratio> wheelToLeft,
        Map<String, String> device,
        Map<String, Long> link,
        String measuredAt,
        long seed,
        List<String> notes) {

    public MeasureResult {
        buttons = List.copyOf(buttons);
        device = Collections.unmodifiableMap(new LinkedHashMap<>(device));
        link = Collections.unmodifiableMap(new LinkedHashMap<>(link));
        notes = List.copyOf(notes);
    }

    /** Puts the buttons together and computes the ratio of the ones called "wheel" and "left". */
    public static MeasureResult of(
            List<ButtonResult> buttons, Map<String, String> device, String measuredAt, long seed, List<String> notes) {
        return new MeasureResult(buttons, ratio(buttons, seed), device, Map.of(), measuredAt, seed, notes);
    }

    /** The same, with the counts of the link it came over. */
    public MeasureResult withLink(Map<String, Long> counts) {
        return new MeasureResult(buttons, wheelToLeft, device, counts, measuredAt, seed, notes);
    }

    /** True when any button is flagged, or there is a note that a reader must know before believing the figures. */
    public boolean flagged() {
        return !notes.isEmpty() || buttons.stream().anyMatch(ButtonResult::flagged);
    }

    /** A button by name. */
    public Optional<ButtonResult> button(String name) {
        return find(buttons, name);
    }

    /** The result as JSON, UTF-8 text with a final line break; schema in {@link ResultJson}. */
    public String toJson() {
        StringWriter text = new StringWriter();
        try {
            ResultJson.write(this, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Optional<Ratio> ratio(List<ButtonResult> buttons, long seed) {
        Optional<ButtonResult> wheel = find(buttons, "wheel").filter(button -> button.activationForces().length > 1);
        Optional<ButtonResult> left = find(buttons, "left").filter(button -> button.activationForces().length > 1);
        if (wheel.isEmpty() || left.isEmpty()) {
            return Optional.empty();
        }
        ButtonResult above = wheel.get();
        ButtonResult below = left.get();
        return Optional.of(new RatioBootstrap(above.activationForces(), below.activationForces())
                .ratio(
                        above.calibration().spanUncertaintyRelative(),
                        below.calibration().spanUncertaintyRelative(),
                        RatioBootstrap.RESAMPLES,
                        seed));
    }

    private static Optional<ButtonResult> find(List<ButtonResult> buttons, String name) {
        return buttons.stream().filter(button -> button.button().equals(name)).findFirst();
    }
}
