package clickweight.station.doctor;

import clickweight.device.settings.Setting;
import clickweight.measure.health.CountUse;
import clickweight.measure.health.NoiseSpectrum;
import clickweight.measure.health.WideCode;
import clickweight.protocol.Buttons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What can be said of one force channel at rest. */
final class ChannelDiagnosis {
    private static final double NANO_PER_MILLI = 1e6;
    private static final double TARE_SCALE = 16;
    private static final double MICROS = 1e6;
    /** From one side of its noise to the other: 6 sigma leave three of a thousand samples outside. */
    private static final double NOISE_WIDTH = 6;
    /** Of the converter that has wide codes. */
    private static final int WIDE_CODES_BITS = 12;

    /** Converters of 10 bits and more show their own noise in three counts or more. */
    private static final int DISTINCT_ALIVE = 3;

    private final List<Finding> findings = new ArrayList<>();
    private final String button;
    private final double milliNewtonsPerCount;
    private final double tareCounts;

    private ChannelDiagnosis(String button, double milliNewtonsPerCount, double tareCounts) {
        this.button = button;
        this.milliNewtonsPerCount = milliNewtonsPerCount;
        this.tareCounts = tareCounts;
    }

    static List<Finding> of(int channel, List<Setting> settings, Examination heard) {
        ChannelDiagnosis diagnosis = new ChannelDiagnosis(
                Buttons.name(channel),
                heard.spanNanoNewtonsPerCount(channel) / NANO_PER_MILLI,
                heard.tareSixteenths(channel) / TARE_SCALE);
        int[] counts = heard.counts(channel);
        CountUse use = CountUse.of(counts, heard.widthBits(channel));
        List<Setting> thresholds = settings.stream()
                .filter(setting -> setting.name().startsWith(diagnosis.button + ".force."))
                .filter(setting ->
                        setting.name().endsWith(".operating") || setting.name().endsWith(".release"))
                .toList();
        diagnosis.counts(use);
        diagnosis.noise(use, thresholds);
        if (counts.length >= NoiseSpectrum.PIECE) {
            long[] micros = heard.batchMicros();
            double rateHz = MICROS * (counts.length - 1) / (micros[micros.length - 1] - micros[0]);
            diagnosis.spectrum(counts, rateHz, use.sigma());
        }
        if (heard.widthBits(channel) == WIDE_CODES_BITS) {
            diagnosis.wideCodes(thresholds);
        }
        return diagnosis.findings;
    }

    private void counts(CountUse use) {
        add(
                "saturated",
                use.saturated() + " samples",
                use.saturated() == 0,
                Verdict.BAD,
                "Its force is outside of the converter's range at rest: look at the sensor, its wires and its supply.");
        String value = use.distinct() + " different counts, " + use.least() + " to " + use.greatest();
        add(
                "counts",
                value,
                use.distinct() >= DISTINCT_ALIVE,
                use.distinct() == 1 ? Verdict.BAD : Verdict.LOOK,
                use.distinct() == 1
                        ? "It always says the same: no sensor is connected, or its line is stuck."
                        : "A live channel shows its noise: look whether its sensor is connected.");
    }

    private void noise(CountUse use, List<Setting> thresholds) {
        double sigma = use.sigma() * milliNewtonsPerCount;
        double offset = (use.mean() - tareCounts) * milliNewtonsPerCount;
        String value = String.format(Locale.ROOT, "%.2f mN about %+.2f mN", sigma, offset);
        int operating = value(thresholds, ".operating");
        int differential = operating - value(thresholds, ".release");
        boolean bad = NOISE_WIDTH * sigma > operating;
        add(
                "noise",
                value,
                operating == 0 || NOISE_WIDTH * sigma <= differential,
                bad ? Verdict.BAD : Verdict.LOOK,
                bad
                        ? "Noise alone presses the button: look at the sensor, its wires and its supply."
                        : "It is wider than from operating to release force: keep hands, cables and motors away, and look"
                                + " again.");
    }

    private static int value(List<Setting> thresholds, String which) {
        return thresholds.stream()
                .filter(setting -> setting.name().endsWith(which))
                .mapToInt(Setting::value)
                .findFirst()
                .orElse(0);
    }

    private void spectrum(int[] counts, double rateHz, double sigmaCounts) {
        double[] samples = Arrays.stream(counts).asDoubleStream().toArray();
        NoiseSpectrum spectrum = NoiseSpectrum.of(samples, rateHz);
        if (!spectrum.standsOut()) {
            findings.add(Finding.ok(button + " spectrum", "no line"));
            return;
        }
        String value = String.format(
                Locale.ROOT, "%.1f Hz, %.2f mN", spectrum.hz(), spectrum.amplitude() * milliNewtonsPerCount);
        // a line that holds as much power as all the rest is no accident of the supply any more
        add(
                "spectrum",
                value,
                spectrum.amplitude() * spectrum.amplitude() / 2 < sigmaCounts * sigmaCounts / 2,
                Verdict.LOOK,
                "Most of its noise is one hum: 50 or 60 Hz is the mains, 1000 Hz is USB; try another port or cable.");
    }

    private void wideCodes(List<Setting> thresholds) {
        for (Setting setting : thresholds) {
            double counts = tareCounts + setting.value() / milliNewtonsPerCount;
            OptionalInt code = WideCode.near(counts, 1);
            if (code.isPresent()) {
                findings.add(new Finding(
                        setting.name(),
                        setting.valueText() + " mN",
                        Verdict.LOOK,
                        String.format(
                                Locale.ROOT,
                                "It lies on a wide code of the converter (counts %d to %d), where forces are known within"
                                        + " %.0f mN: move it by %.0f mN.",
                                code.getAsInt(),
                                code.getAsInt() + WideCode.WIDTH_COUNTS - 1,
                                WideCode.WIDTH_COUNTS / 2.0 * milliNewtonsPerCount,
                                Math.ceil((WideCode.WIDTH_COUNTS + 2) * milliNewtonsPerCount))));
            }
        }
    }

    private void add(String what, String value, boolean right, Verdict otherwise, String advice) {
        String name = button + " " + what;
        findings.add(right ? Finding.ok(name, value) : new Finding(name, value, otherwise, advice));
    }
}
