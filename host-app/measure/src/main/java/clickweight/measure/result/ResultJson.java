package clickweight.measure.result;

import clickweight.measure.statistics.BudgetLine;
import clickweight.measure.statistics.Figure;
import clickweight.measure.statistics.Ratio;
import clickweight.measure.statistics.UncertaintyBudget;
import clickweight.measure.stroke.Stroke;
import clickweight.measure.stroke.StrokeFlag;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * JSON of a result. Units are in the key names; what was not measured is null; every figure carries n and its interval. Keys are only
 * ever added within a version.
 */
public final class ResultJson {
    /** Name of the schema. */
    public static final String SCHEMA = "clickweight.measure.result";
    /** Version of the schema: raised when a key changes its meaning or goes. */
    public static final int VERSION = 1;

    private final JsonGenerator json;

    private ResultJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a result, indented, and flushes. The writer stays open. */
    public static void write(MeasureResult result, Writer out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            new ResultJson(json).result(result);
            json.writeRaw('\n');
        }
    }

    private void result(MeasureResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeNumberField("version", VERSION);
        json.writeStringField("measured_at", result.measuredAt());
        json.writeNumberField("seed", result.seed());
        json.writeBooleanField("flagged", result.flagged());
        json.writeObjectFieldStart("device");
        for (Map.Entry<String, String> entry : result.device().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("link");
        for (Map.Entry<String, Long> entry : result.link().entrySet()) {
            json.writeNumberField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("notes");
        for (String note : result.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("buttons");
        for (ButtonResult button : result.buttons()) {
            button(button);
        }
        json.writeEndArray();
        if (result.wheelToLeft().isPresent()) {
            ratio(result.wheelToLeft().get());
        } else {
            json.writeNullField("activation_force_ratio_wheel_to_left");
        }
        json.writeEndObject();
    }

    private void button(ButtonResult button) throws IOException {
        json.writeStartObject();
        json.writeStringField("button", button.button());
        json.writeStringField("make_is", button.setThreshold() ? "set threshold" : "contact");
        json.writeBooleanField("flagged", button.flagged());
        json.writeObjectFieldStart("flags_strokes");
        for (Map.Entry<StrokeFlag, Integer> flag : button.flagCounts().entrySet()) {
            json.writeNumberField(flag.getKey().name().toLowerCase(Locale.ROOT), flag.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("strokes_count", button.strokes().size());
        json.writeNumberField("tease_count", button.teaseCount());
        figure("activation_force_mN", button.activationForce());
        figure("force_at_make_mN", button.forceAtMake());
        figure("release_force_mN", button.releaseForce());
        figure("force_at_first_opening_mN", button.forceAtFirstOpening());
        figure("hysteresis_mN", button.hysteresis());
        json.writeObjectFieldStart("calibration");
        number("span_mN_per_count", button.calibration().milliNewtonsPerCount());
        number("span_standard_uncertainty_relative", button.calibration().spanUncertaintyRelative());
        number("group_delay_us", button.calibration().groupDelayMicros());
        number("group_delay_standard_uncertainty_us", button.calibration().groupDelayUncertaintyMicros());
        number("tare_counts", button.calibration().tareCounts());
        if (button.calibration().sensor().known()) {
            json.writeStringField("record_sha256", button.calibration().sensor().recordSha256());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("strokes");
        for (Stroke stroke : button.strokes()) {
            stroke(stroke);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void figure(String key, Optional<MeasuredFigure> measured) throws IOException {
        if (measured.isEmpty()) {
            json.writeNullField(key);
            return;
        }
        Figure figure = measured.get().figure();
        UncertaintyBudget budget = measured.get().budget();
        json.writeObjectFieldStart(key);
        json.writeNumberField("n", figure.n());
        number("mean", figure.mean());
        number("s", figure.s());
        number("u95_low", figure.u95Low());
        number("u95_high", figure.u95High());
        number("median", figure.median());
        number("p5", figure.p5());
        number("p95", figure.p95());
        number("combined_standard_uncertainty", budget.combined());
        number("coverage_factor", budget.coverageFactor());
        number("effective_degrees_of_freedom", budget.effectiveDegreesOfFreedom());
        Optional<Remedy> remedy = Remedy.of(budget);
        if (remedy.isPresent()) {
            json.writeStringField("largest_line", remedy.get().line());
            number("largest_line_share_of_variance", remedy.get().shareOfVariance());
        }
        json.writeArrayFieldStart("budget");
        for (BudgetLine line : budget.lines()) {
            json.writeStartObject();
            json.writeStringField("name", line.name());
            json.writeStringField("type", line.evaluation().name());
            number("standard_uncertainty", line.standardUncertainty());
            number("degrees_of_freedom", line.degreesOfFreedom());
            json.writeStringField("formula", line.formula());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void stroke(Stroke stroke) throws IOException {
        json.writeStartObject();
        json.writeNumberField("make_us", stroke.makeMicros());
        number("break_us", stroke.breakMicros());
        number("touch_us", stroke.touchMicros());
        number("activation_force_mN", stroke.activationForce());
        number("force_at_make_mN", stroke.forceAtMake());
        number("release_force_mN", stroke.releaseForce());
        number("force_at_first_opening_mN", stroke.forceAtFirstOpening());
        number("tare_mN", stroke.tareMilliNewtons());
        number("noise_mN", stroke.noiseMilliNewtons());
        number("bias_removed_mN", stroke.biasMilliNewtons());
        number("ramp_rate_mN_per_ms", stroke.rampRate());
        json.writeNumberField("tease_count", stroke.teaseCount());
        json.writeNumberField("bounce_edges", stroke.bounceEdges());
        json.writeArrayFieldStart("flags");
        for (StrokeFlag flag : stroke.flags()) {
            json.writeString(flag.name().toLowerCase(Locale.ROOT));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void ratio(Ratio ratio) throws IOException {
        json.writeObjectFieldStart("activation_force_ratio_wheel_to_left");
        json.writeNumberField("n_wheel", ratio.numeratorN());
        json.writeNumberField("n_left", ratio.denominatorN());
        number("value", ratio.value());
        number("percentile_95_low", ratio.low());
        number("percentile_95_high", ratio.high());
        number("bca_95_low", ratio.bcaLow());
        number("bca_95_high", ratio.bcaHigh());
        number("jnd_steps", ratio.steps());
        number("jnd_steps_95_low", Ratio.steps(ratio.low()));
        number("jnd_steps_95_high", Ratio.steps(ratio.high()));
        json.writeNumberField("resamples", ratio.resamples());
        json.writeNumberField("seed", ratio.seed());
        json.writeEndObject();
    }

    private void number(String key, OptionalDouble value) throws IOException {
        number(key, value.orElse(Double.NaN));
    }

    /** JSON has no NaN and no infinity: both are null. */
    private void number(String key, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(key, value);
        } else {
            json.writeNullField(key);
        }
    }
}
