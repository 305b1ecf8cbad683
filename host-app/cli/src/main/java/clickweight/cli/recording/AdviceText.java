package clickweight.cli.recording;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.cli.terminal.Wrap;
import clickweight.measure.recommendation.Advice;
import clickweight.measure.recommendation.Goal;
import clickweight.station.file.Json;
import clickweight.station.recording.AccidentalInputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recommendations for a person, and for a program. */
public final class AdviceText {
    private static final double PERCENT = 100;
    private static final int SHOWN_HEX = 12;

    private AdviceText() {}

    public static List<String> lines(List<ButtonAdvice> buttons, Goal goal, AccidentalInputs inputs, Style style) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Wrap.lines(String.format(
                Locale.ROOT,
                "Accepted: %.3g accidents an hour and %.3g %% of the meant presses missed, each at most that with 95 %% confidence.",
                goal.accidentsPerHour(),
                PERCENT * goal.missedShare())));
        lines.add("");
        Table table = new Table(
                "button",
                "operate mN",
                "release mN",
                "allowed mN",
                "accidents/h",
                "at most",
                "missed %",
                "at most",
                "hours",
                "presses");
        for (ButtonAdvice button : buttons) {
            button.advice()
                    .ifPresent(advice -> table.row(
                            button.name(),
                            number(advice.operatingMilliNewtons(), 0),
                            number(advice.releaseMilliNewtons(), 0),
                            number(advice.lowestMilliNewtons(), 0) + " - " + number(advice.highestMilliNewtons(), 0),
                            number(advice.accidents().rate(), 2),
                            number(advice.accidentsUpperPerHour(), 2),
                            number(PERCENT * advice.missed().value(), 1),
                            number(PERCENT * advice.missed().upperBound95(), 1),
                            number(button.hours(), 2),
                            Integer.toString(button.presses())));
        }
        if (buttons.stream().anyMatch(button -> button.advice().isPresent())) {
            lines.addAll(table.lines(style));
        }
        for (ButtonAdvice button : buttons) {
            button.advice()
                    .map(AdviceText::room)
                    .ifPresentOrElse(
                            room -> lines.addAll(Wrap.lines(button.name() + ": " + room)),
                            () -> Wrap.lines(button.name() + ": " + button.refusal())
                                    .forEach(line -> lines.add(style.warning(line))));
            guard(button).ifPresent(guard -> lines.addAll(Wrap.lines(button.name() + ", scroll guard: " + guard)));
        }
        lines.add("");
        inputs.notes().forEach(note -> lines.addAll(Wrap.lines("Note: " + note)));
        inputs.hashes()
                .forEach(
                        (file, hash) -> lines.add("Data: " + hash.substring(0, SHOWN_HEX) + "  " + file.getFileName()));
        return lines;
    }

    private static Optional<String> guard(ButtonAdvice button) {
        Optional<String> words = button.guard()
                .scrollMilliNewtons()
                .map(scroll -> String.format(
                        Locale.ROOT,
                        "%.0f mN more while the wheel turns (guard.scroll), which the figures above are with; the guard's"
                                + " other settings are left as they are.",
                        scroll));
        return button.guard().refusal().isEmpty()
                ? words
                : Optional.of(button.guard().refusal());
    }

    private static String room(Advice advice) {
        return String.format(
                Locale.ROOT,
                "room of %.1f steps of 10 %% between the bounds%s; days differ %s.",
                advice.roomSteps(),
                advice.roomSteps() < 1 ? ", less than a finger notices: a day unlike these may break a promise" : "",
                advice.dispersion() > 1
                        ? String.format(
                                Locale.ROOT, "%.1f times more than chance, which is allowed for", advice.dispersion())
                        : "no more than chance");
    }

    /** @param checks may be empty */
    public static String json(List<ButtonAdvice> buttons, Goal goal, AccidentalInputs inputs, CheckText checks) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", 1);
        all.put("accepted_accidents_per_hour", goal.accidentsPerHour());
        all.put("accepted_missed_share", goal.missedShare());
        all.put("confidence", 0.95);
        all.put("seed", goal.seed());
        List<Object> each = new ArrayList<>();
        buttons.forEach(button -> each.add(fields(button)));
        all.put("buttons", each);
        Map<String, Object> data = new LinkedHashMap<>();
        inputs.hashes().forEach((file, hash) -> data.put(file.toString(), hash));
        all.put("data_sha256", data);
        all.put("notes", inputs.notes());
        if (!checks.isEmpty()) {
            all.put("promises", checks.fields());
        }
        return Json.text(all);
    }

    private static Map<String, Object> fields(ButtonAdvice button) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("button", button.name());
        fields.put("hours", button.hours());
        fields.put("cued_presses", button.presses());
        button.guard().scrollMilliNewtons().ifPresent(scroll -> fields.put("guard_scroll_mN", scroll));
        button.advice()
                .ifPresentOrElse(
                        advice -> {
                            fields.put("operating_mN", advice.operatingMilliNewtons());
                            fields.put("release_mN", advice.releaseMilliNewtons());
                            fields.put("lowest_mN", advice.lowestMilliNewtons());
                            fields.put("highest_mN", advice.highestMilliNewtons());
                            fields.put("accidents_per_hour", advice.accidents().rate());
                            fields.put("accidents_per_hour_upper", advice.accidentsUpperPerHour());
                            fields.put("missed_share", advice.missed().value());
                            fields.put("missed_share_upper", advice.missed().upperBound95());
                            fields.put("dispersion", advice.dispersion());
                        },
                        () -> fields.put("refused", button.refusal()));
        return fields;
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
