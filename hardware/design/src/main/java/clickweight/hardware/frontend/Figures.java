package clickweight.hardware.frontend;

import clickweight.hardware.netlist.Netlist;
import clickweight.measure.health.WideCode;
import java.util.Locale;
import java.util.OptionalInt;

/** What the front end comes to, as a table for people. */
public final class Figures {
    private Figures() {}

    /** hardware/frontend/figures.md. */
    public static String table(Netlist netlist, Quantities data) {
        ForceChannel channel = new ForceChannel(netlist, data);
        double span = channel.milliNewtonsPerCount();
        StringBuilder text = new StringBuilder("""
                <!-- made from board/netlist.csv and frontend/quantities.csv; not measured on a board -->
                | figure of one force channel, low-cost board | value |
                |---|---|
                """);
        row(text, "gain", "%.0f", channel.gain());
        row(text, "resolution", "%.3f mN a count", span);
        row(text, "tare", "%.0f counts", channel.tareCounts());
        row(text, "range", "0 to %.0f mN", channel.rangeMilliNewtons());
        row(
                text,
                "noise of bridge and amplifier",
                "%.2f counts, %.2f mN",
                channel.analogNoiseCounts(),
                channel.analogNoiseCounts() * span);
        row(
                text,
                "noise of the chip's converter",
                "%.2f counts, %.2f mN",
                channel.converterNoiseCounts(),
                channel.converterNoiseCounts() * span);
        row(
                text,
                "noise altogether, by formula",
                "%.2f counts, %.2f mN",
                channel.noiseCounts(),
                channel.noiseCounts() * span);
        row(
                text,
                "noise a board may show at rest; the simulator's",
                "%.0f counts, %.1f mN",
                channel.noiseLimitCounts(),
                channel.noiseLimitCounts() * span);
        row(text, "corner (3 dB)", "%.0f Hz", channel.cornerHz());
        row(text, "attenuation at 4 kHz, half the sample rate", "%.1f dB", channel.attenuationDecibels(4000));
        row(text, "attenuation at 8 kHz, which folds to rest", "%.1f dB", channel.attenuationDecibels(8000));
        row(
                text,
                "group delay",
                "%.1f us, standard uncertainty %.1f us",
                channel.groupDelayMicros(),
                channel.groupDelayUncertaintyMicros());
        row(text, "forces that lie on a wide code of the converter", "%s mN", wideForces(channel));
        row(text, "bench board: noise at 8 kHz", "%.1f mN", channel.externalNoiseMilliNewtons(netlist));
        row(text, "bench board: voltage of the bridge outputs", "%.2f V", channel.externalCommonModeVolts(netlist));
        return text.toString();
    }

    /** RP2040-E11: known only within the width of the code, so thresholds stay off them. */
    private static String wideForces(ForceChannel channel) {
        StringBuilder forces = new StringBuilder();
        int from = -1;
        for (int counts = 0; counts < ForceChannel.COUNTS; counts++) {
            OptionalInt code = WideCode.near(counts, 0);
            if (code.isPresent() && code.getAsInt() != from) {
                from = code.getAsInt();
                double low = (from - channel.tareCounts()) * channel.milliNewtonsPerCount();
                double width = (WideCode.WIDTH_COUNTS - 1) * channel.milliNewtonsPerCount();
                forces.append(forces.isEmpty() ? "" : ", ")
                        .append(String.format(Locale.ROOT, "%.0f to %.0f", low, low + width));
            }
        }
        return forces.toString();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void row(StringBuilder text, String name, String format, Object... values) {
        text.append("| ")
                .append(name)
                .append(" | ")
                .append(String.format(Locale.ROOT, format, values))
                .append(" |\n");
    }
}
