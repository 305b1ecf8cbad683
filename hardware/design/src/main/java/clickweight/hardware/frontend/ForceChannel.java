package clickweight.hardware.frontend;

import clickweight.hardware.netlist.Netlist;

/**
 * One force channel of the low-cost board by formula: strain beam, instrumentation amplifier, one RC, the chip's converter.
 *
 * <pre>
 * bridge -- INA826 (G = 1 + 49.4 k / RG, pole GBW / G) -- R -- + -- converter, 12 bits of 3V3A
 *            REF = tare                                     C
 * </pre>
 *
 * Resistors and capacitors come from the netlist, the rest from quantities.csv. Bridge and converter share 3V3A, so a
 * change of that voltage cancels.
 */
public final class ForceChannel {
    /** Counts of the converter. */
    public static final int COUNTS = 4096;

    private static final double STANDARD_GRAVITY = 9.80665;
    private static final double BOLTZMANN = 1.380649e-23;
    private static final double KELVIN = 300;
    private static final double MILLI = 1000;

    private final Quantities data;
    private final double gainResistor;
    private final double filterResistor;
    private final double filterCapacitor;
    private final double tareFraction;

    public ForceChannel(Netlist netlist, Quantities data) {
        this.data = data;
        // the four channels have the same values; a test holds them to it
        gainResistor = Values.of(netlist, "R24");
        filterResistor = Values.of(netlist, "R25");
        filterCapacitor = Values.of(netlist, "C31");
        double lower = Values.of(netlist, "R12");
        tareFraction = lower / (lower + Values.of(netlist, "R11"));
    }

    /** Gain of the amplifier. */
    public double gain() {
        return 1 + data.of("amplifier gain resistance") / gainResistor;
    }

    /** Bridge output, V per mN. */
    public double bridgeVoltsPerMilliNewton() {
        double rated = data.of("beam rated load") * STANDARD_GRAVITY * MILLI;
        return data.of("supply 3V3A") * data.of("beam sensitivity") / rated;
    }

    private double voltsPerCount() {
        return data.of("supply 3V3A") / COUNTS;
    }

    /** Resolution, mN per count. */
    public double milliNewtonsPerCount() {
        return voltsPerCount() / (gain() * bridgeVoltsPerMilliNewton());
    }

    /** Counts of the unloaded channel, before the bridge's own offset. */
    public double tareCounts() {
        return tareFraction * COUNTS;
    }

    /** Greatest force that still reads, mN: the converter's last count. The amplifier on 5 V goes further. */
    public double rangeMilliNewtons() {
        return (COUNTS - 1 - tareCounts()) * milliNewtonsPerCount();
    }

    /** Pole of the amplifier, Hz. */
    public double amplifierPoleHz() {
        return data.of("amplifier gain bandwidth") / gain();
    }

    /** Pole of R and C, Hz. */
    public double filterPoleHz() {
        return 1 / (2 * Math.PI * filterResistor * filterCapacitor);
    }

    /** Where both together are 3 dB down, Hz. */
    public double cornerHz() {
        double low = 0;
        double high = amplifierPoleHz();
        while (high - low > 1e-6) {
            double middle = (low + high) / 2;
            if (attenuationDecibels(middle) < 10 * Math.log10(2)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How much less a force of that frequency reads, dB. */
    public double attenuationDecibels(double hertz) {
        double one = 1 + Math.pow(hertz / amplifierPoleHz(), 2);
        double other = 1 + Math.pow(hertz / filterPoleHz(), 2);
        return 10 * Math.log10(one * other);
    }

    /** Delay of a slow force, microseconds: the sum of both time constants. */
    public double groupDelayMicros() {
        return 1e6 / (2 * Math.PI) * (1 / amplifierPoleHz() + 1 / filterPoleHz());
    }

    /** Standard uncertainty of that delay from the parts' tolerances as rectangles, microseconds. */
    public double groupDelayUncertaintyMicros() {
        double amplifier = data.of("amplifier gain bandwidth tolerance") * 1e6 / (2 * Math.PI * amplifierPoleHz());
        double filter =
                (data.of("resistor tolerance") + data.of("capacitor tolerance")) * 1e6 / (2 * Math.PI * filterPoleHz());
        return Math.hypot(amplifier, filter) / Math.sqrt(3);
    }

    /** Bandwidth of white noise through two poles, Hz: pi/2 f1 f2 / (f1 + f2). */
    public double noiseBandwidthHz() {
        return Math.PI / 2 * amplifierPoleHz() * filterPoleHz() / (amplifierPoleHz() + filterPoleHz());
    }

    /** Noise density at the amplifier's input, V per root Hz: input stage, output stage over gain, bridge. */
    public double inputNoiseDensity() {
        double bridge = Math.sqrt(4 * BOLTZMANN * KELVIN * data.of("bridge resistance"));
        return Math.hypot(
                Math.hypot(data.of("amplifier input noise"), data.of("amplifier output noise") / gain()), bridge);
    }

    /** Noise of bridge and amplifier at the converter, V rms. */
    public double analogNoiseVolts() {
        return inputNoiseDensity() * Math.sqrt(noiseBandwidthHz()) * gain();
    }

    /** The same, in counts. */
    public double analogNoiseCounts() {
        return analogNoiseVolts() / voltsPerCount();
    }

    /** Noise and distortion of the converter, counts rms: the quantizing step of its effective bits over root 12. */
    public double converterNoiseCounts() {
        return Math.pow(2, 12 - data.of("converter effective bits")) / Math.sqrt(12);
    }

    /** All of it, counts rms. */
    public double noiseCounts() {
        return Math.hypot(analogNoiseCounts(), converterNoiseCounts());
    }

    /** What the board may show at rest, counts rms: the figure that the simulator and the firmware's margins stand on. */
    public double noiseLimitCounts() {
        return data.of("noise limit");
    }

    /** Noise of the external converter at gain 128 and 8 kHz, mN rms, with the bridge lowered by its resistor. */
    public double externalNoiseMilliNewtons(Netlist netlist) {
        double bridge = data.of("bridge resistance");
        double lowered = bridge / (bridge + Values.of(netlist, "R21"));
        double volts = Math.hypot(
                data.of("external converter noise"),
                Math.sqrt(4 * BOLTZMANN * KELVIN * bridge) * Math.sqrt(data.of("external converter bandwidth")));
        return volts / (bridgeVoltsPerMilliNewton() * lowered);
    }

    /** Voltage of both bridge outputs on the bench board, V: must stay under what the external converter's inputs take. */
    public double externalCommonModeVolts(Netlist netlist) {
        double bridge = data.of("bridge resistance");
        return data.of("supply 3V3A") * bridge / (bridge + Values.of(netlist, "R21")) / 2;
    }
}
