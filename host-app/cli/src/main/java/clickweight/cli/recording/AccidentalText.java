package clickweight.cli.recording;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.cli.terminal.Wrap;
import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.ChannelFindings;
import clickweight.measure.accidental.ChannelTail;
import clickweight.measure.accidental.MissCurve;
import clickweight.measure.accidental.Rate;
import clickweight.measure.accidental.Separation;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Interval;
import clickweight.measure.statistics.Proportion;
import clickweight.station.recording.AccidentalInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Accidental presses for a person: a table of forces, then what each button says. */
public final class AccidentalText {
    private final AccidentalSettings settings;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    public AccidentalText(AccidentalSettings settings, Style style) {
        this.settings = settings;
        this.style = style;
    }

    /** Lines of at most 80 columns. */
    public List<String> lines(List<ChannelFindings> findings, AccidentalInputs inputs) {
        double minutes =
                findings.stream().mapToDouble(ChannelFindings::hours).max().orElse(0) * 60;
        lines.add(format(
                "%d files, %.2f minutes of each button at the most.",
                inputs.files().size(), minutes));
        lines.add(format("Threshold %.0f mN; forces in mN.", settings.thresholdMilliNewtons()));
        lines.add("");
        Table table = new Table("button", "samples", "median", "maximum", "99.9 %", "edges", "bouts", "per hour");
        for (ChannelFindings each : findings) {
            table.row(
                    each.name(),
                    format("%,d", each.samples()),
                    format("%.0f", each.meanOfMedians()),
                    format("%.0f", each.meanOfMaxima()),
                    format("%.0f", each.quantile999()),
                    "" + each.risingEdges().counts().totalEvents(),
                    "" + each.bouts().counts().totalEvents(),
                    format("%.4g", each.bouts().value()));
        }
        lines.addAll(table.lines(style));
        lines.add(style.faint("Median, maximum: means over the recordings. 99.9 %: of all samples."));
        lines.add(style.faint(format(
                "Edges: rises above the threshold. Bouts: what is less than %.0f ms apart is one.",
                settings.boutGapMicros() / 1000.0)));
        for (ChannelFindings each : findings) {
            lines.add("");
            lines.add(style.bold(each.name()));
            each.rest().ifPresent(rate -> rate("rest episodes of " + settings.restWindowMicros() / 1000 + " ms", rate));
            each.scroll().ifPresent(rate -> rate("scroll episodes", rate));
            hourly("rising edges", each.risingEdges());
            hourly("bouts", each.bouts());
            tail(each);
            meant(each);
        }
        penalty(findings);
        inputs.notes().forEach(note -> Wrap.lines("look: " + note).forEach(line -> lines.add(style.warning(line))));
        return lines;
    }

    private void hourly(String what, Rate rate) {
        Interval interval = rate.interval();
        say(format(
                "%d %s in %.4f h: %.4g an hour, 95 %% from %.4g to %.4g by %s. %s",
                rate.counts().totalEvents(),
                what,
                rate.counts().totalExposure(),
                rate.value(),
                interval.low(),
                interval.high(),
                interval.method(),
                rate.reason()));
    }

    private void rate(String what, Rate rate) {
        Interval interval = rate.interval();
        say(format(
                "%d of %.0f %s above the threshold: %.4g, 95 %% from %.4g to %.4g by %s. %s",
                rate.counts().totalEvents(),
                rate.counts().totalExposure(),
                what,
                rate.value(),
                interval.low(),
                interval.high(),
                interval.method(),
                rate.reason()));
        if (rate.counts().totalEvents() == 0) {
            Proportion none = new Proportion(0, (int) rate.counts().totalExposure());
            say(format(
                    "None of %d shows less than %.3g, one-sided 95 %%; less than 1 in 1,000 takes %,d without one.",
                    none.episodes(), none.upperBound95(), Proportion.episodesWithoutEvent(0.001)));
        }
    }

    private void penalty(List<ChannelFindings> findings) {
        Optional<ChannelFindings> wheel = named(findings, "wheel");
        Optional<ChannelFindings> left = named(findings, "left");
        if (wheel.isEmpty() || left.isEmpty()) {
            return;
        }
        lines.add("");
        try {
            double ratio = Separation.wheelPenalty(
                    wheel.get().tail(settings).peaks(),
                    left.get().tail(settings).peaks(),
                    settings.targetPerHour());
            say(format(
                    "At %.3g an hour on both, the wheel needs %.2f times the threshold of the left button: its penalty.",
                    settings.targetPerHour(), ratio));
        } catch (InsufficientDataException e) {
            say("The wheel's penalty is not known: " + e.getMessage());
        }
    }

    private static Optional<ChannelFindings> named(List<ChannelFindings> findings, String name) {
        return findings.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private void tail(ChannelFindings each) {
        try {
            ChannelTail tail = each.tail(settings);
            say(format(
                    "For %.3g an hour: %.0f mN, 95 %% from %.0f to %.0f by %s; tail of %d bouts above %.0f mN, xi %.3f, sigma %.1f mN.",
                    settings.targetPerHour(),
                    tail.thresholdMilliNewtons(),
                    tail.interval().low(),
                    tail.interval().high(),
                    tail.interval().method(),
                    tail.peaks().excesses().length,
                    tail.peaks().levelMilliNewtons(),
                    tail.peaks().tail().xi(),
                    tail.peaks().tail().sigma()));
        } catch (InsufficientDataException e) {
            say(format("No threshold for %.3g an hour: ", settings.targetPerHour()) + e.getMessage());
        }
    }

    private void meant(ChannelFindings each) {
        if (each.cuedPeaks().length == 0) {
            return;
        }
        Proportion missed = new MissCurve(each.cuedPeaks()).missed(settings.thresholdMilliNewtons());
        say(format(
                "%d of %d presses that were asked for stay below the threshold: 95 %% from %.4g to %.4g by Clopper-Pearson.",
                missed.events(),
                missed.episodes(),
                missed.interval95().low(),
                missed.interval95().high()));
        try {
            Separation separation = Separation.of(each.cuedPeaks(), each.episodeMaxima());
            say(format(
                    "Meant and unmeant are %.2f standard deviations apart (d'), AUC %.4f.",
                    separation.dPrime(), separation.auc()));
        } catch (InsufficientDataException e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    private void say(String sentence) {
        lines.addAll(Wrap.indented(sentence, "  "));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
