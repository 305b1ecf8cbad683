package clickweight.cli.recording;

import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.ChannelFindings;
import clickweight.measure.accidental.ChannelTail;
import clickweight.measure.accidental.LevelChoice;
import clickweight.measure.accidental.MissCurve;
import clickweight.measure.accidental.PeaksOverThreshold;
import clickweight.measure.accidental.Rate;
import clickweight.measure.accidental.Separation;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Interval;
import clickweight.measure.statistics.Proportion;
import clickweight.station.file.Json;
import clickweight.station.recording.AccidentalInputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Accidental presses for a program; units stand in the names. */
public final class AccidentalJson {
    private AccidentalJson() {}

    /** One object. */
    public static String text(List<ChannelFindings> findings, AccidentalSettings settings, AccidentalInputs inputs) {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, Object> assumed = new LinkedHashMap<>();
        assumed.put("threshold_mN", settings.thresholdMilliNewtons());
        assumed.put("dwell_us", settings.dwellMicros());
        assumed.put("bout_gap_us", settings.boutGapMicros());
        assumed.put("scroll_gap_us", settings.scrollGapMicros());
        assumed.put("rest_window_us", settings.restWindowMicros());
        assumed.put("touch_mN", settings.touchMilliNewtons());
        assumed.put("target_per_hour", settings.targetPerHour());
        assumed.put("seed", settings.seed());
        all.put("settings", assumed);
        all.put("files", inputs.files());
        all.put("buttons", findings.stream().map(each -> button(each, settings)).toList());
        all.put("passed_over", inputs.passedOver());
        all.put("notes", inputs.notes());
        return Json.text(all);
    }

    private static Map<String, Object> button(ChannelFindings each, AccidentalSettings settings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("button", each.name());
        fields.put("recordings", each.tracks().size());
        fields.put("samples", each.samples());
        fields.put("minutes", each.hours() * 60);
        fields.put("mean_of_medians_mN", each.meanOfMedians());
        fields.put("mean_of_maxima_mN", each.meanOfMaxima());
        fields.put("quantile_99_9_mN", each.quantile999());
        fields.put("rising_edges", each.risingEdges().counts().totalEvents());
        fields.put("rising_edges_per_hour", rate(each.risingEdges()));
        fields.put("bouts", each.bouts().counts().totalEvents());
        fields.put("bouts_per_hour", rate(each.bouts()));
        each.rest().ifPresent(rate -> fields.put("rest_episodes", rate(rate)));
        each.scroll().ifPresent(rate -> fields.put("scroll_episodes", rate(rate)));
        fields.put("tail", tail(each, settings));
        if (each.cuedPeaks().length > 0) {
            Proportion missed = new MissCurve(each.cuedPeaks()).missed(settings.thresholdMilliNewtons());
            Map<String, Object> miss = new LinkedHashMap<>();
            miss.put("missed", missed.events());
            miss.put("presses", missed.episodes());
            interval(miss, missed.interval95());
            fields.put("missed_presses", miss);
            fields.put("separation", separation(each));
        }
        return fields;
    }

    private static Map<String, Object> rate(Rate rate) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("events", rate.counts().totalEvents());
        fields.put(
                rate.counts().ofEpisodes() ? "episodes" : "hours", rate.counts().totalExposure());
        fields.put("sessions", rate.counts().events().length);
        fields.put("value", rate.value());
        interval(fields, rate.interval());
        fields.put("dispersion", rate.dispersion().index());
        fields.put("dispersion_p", rate.dispersion().p());
        fields.put("reason", rate.reason());
        return fields;
    }

    private static void interval(Map<String, Object> fields, Interval interval) {
        fields.put("u95_low", interval.low());
        fields.put("u95_high", interval.high());
        fields.put("method", interval.method());
    }

    private static Map<String, Object> tail(ChannelFindings each, AccidentalSettings settings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        try {
            ChannelTail tail = each.tail(settings);
            PeaksOverThreshold peaks = tail.peaks();
            fields.put("level_mN", peaks.levelMilliNewtons());
            fields.put("excesses", peaks.excesses().length);
            fields.put("level_per_hour", peaks.ratePerHour());
            fields.put("xi", peaks.tail().xi());
            fields.put("sigma_mN", peaks.tail().sigma());
            fields.put("threshold_mN", tail.thresholdMilliNewtons());
            interval(fields, tail.interval());
            fields.put("levels", levels(tail.choice()));
        } catch (InsufficientDataException e) {
            fields.put("refused", String.valueOf(e.getMessage()));
        }
        return fields;
    }

    private static List<Map<String, Object>> levels(LevelChoice choice) {
        List<Map<String, Object>> levels = new ArrayList<>();
        for (LevelChoice.Line line : choice.lines()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("level_mN", line.levelMilliNewtons());
            fields.put("excesses", line.excesses());
            fields.put("mean_excess_mN", line.meanExcess());
            fields.put("half_width95_mN", line.halfWidth95());
            fields.put("xi", line.xi());
            fields.put("xi_error", line.xiError());
            fields.put("modified_scale_mN", line.modifiedScale());
            levels.add(fields);
        }
        return levels;
    }

    private static Map<String, Object> separation(ChannelFindings each) {
        Map<String, Object> fields = new LinkedHashMap<>();
        try {
            Separation separation = Separation.of(each.cuedPeaks(), each.episodeMaxima());
            fields.put("d_prime", separation.dPrime());
            fields.put("auc", separation.auc());
        } catch (InsufficientDataException e) {
            fields.put("refused", String.valueOf(e.getMessage()));
        }
        return fields;
    }
}
