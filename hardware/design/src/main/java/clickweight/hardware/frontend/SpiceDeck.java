package clickweight.hardware.frontend;

import clickweight.hardware.netlist.Netlist;
import java.util.Locale;

/** The force channel for ngspice, with the values of the netlist and the data of quantities.csv. */
public final class SpiceDeck {
    private final Netlist netlist;
    private final Quantities data;
    private final ForceChannel channel;

    public SpiceDeck(Netlist netlist, Quantities data) {
        this.netlist = netlist;
        this.data = data;
        this.channel = new ForceChannel(netlist, data);
    }

    /** Gain, corner, delay and attenuation over frequency. */
    public String response() {
        return head("frequency response of one force channel: 1 V of bridge signal") + circuit() + """
                .ac dec 400 1 1meg
                .control
                run
                meas ac gain_db find vdb(out) at=10
                let relative = vdb(out) - gain_db
                meas ac corner_hz when relative=-3.0103 fall=1
                meas ac nyquist_db find relative at=4000
                meas ac alias_db find relative at=8000
                let delay_us = -1e6 * cph(v(out)) / (2 * pi * frequency)
                meas ac group_delay_us find delay_us at=10
                quit
                .endc
                .end
                """;
    }

    /** Noise at the converter's pin. */
    public String noise() {
        return head("noise of one force channel: bridge, amplifier and filter resistor, without the converter")
                + circuit()
                + """
                .temp 26.85
                .noise v(out) VBRIDGE dec 100 0.1 10meg
                .control
                run
                setplot noise2
                let noise_mv = 1000 * onoise_total
                print noise_mv
                quit
                .endc
                .end
                """;
    }

    /** A force of 1 N that comes at once: how long until the converter sees it within one count. */
    public String step() {
        return head("a force of 1 N at once, seen at the converter")
                + circuit()
                        .replace("dc 0 ac 1", format("pulse(0 %.6e 1m 1u)", 1000 * channel.bridgeVoltsPerMilliNewton()))
                + """
                .tran 0.5u 3m 0 0.5u
                .control
                run
                meas tran last_v find v(out) at=2.9m
                let rest = v(out) / last_v
                meas tran half_s trig at=1m targ rest val=0.5 rise=1
                meas tran settled_s trig at=1m targ rest val=0.99875 rise=1
                quit
                .endc
                .end
                """;
    }

    private static String head(String title) {
        return "* " + title + "\n* made from hardware/board/netlist.csv and hardware/frontend/quantities.csv\n";
    }

    /** Noise densities become the resistors that have them at 300 K. */
    private String circuit() {
        double fourKt = 4 * 1.380649e-23 * 300;
        double input = data.of("amplifier input noise");
        double output = data.of("amplifier output noise");
        return format("VBRIDGE in 0 dc 0 ac 1\n")
                + format("RBRIDGE in signal %.1f\n", data.of("bridge resistance"))
                + format("RNOISEIN signal input %.1f\n", input * input / fourKt)
                + format("EGAIN gained 0 input 0 %.3f\n", channel.gain())
                // the pole without a noisy resistor: a current into a capacitor, taken back by its own voltage
                + format(
                        "GPOLE 0 pole gained pole 1m\nCPOLE pole 0 %.6e\n",
                        1e-3 / (2 * Math.PI * channel.amplifierPoleHz()))
                + "EAMP driven 0 pole 0 1\n"
                + format("RNOISEOUT driven0 0 %.1f\n", output * output / fourKt)
                + "ESUM amplified driven driven0 0 1\n"
                + format("RFILTER amplified out %.1f\n", Values.of(netlist, "R25"))
                + format("CFILTER out 0 %.3e\n", Values.of(netlist, "C31"));
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
