package clickweight.simulator.plant;

import clickweight.core.Firmware;

/** Breaks an architecture rule on purpose, to prove that the rule can fail. */
public final class TouchesFirmware {
    private TouchesFirmware() {}

    /** Needs what the plant must not know. */
    public static void poll(Firmware firmware) {
        firmware.poll(0);
    }
}
