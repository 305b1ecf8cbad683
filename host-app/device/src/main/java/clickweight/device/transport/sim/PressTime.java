package clickweight.device.transport.sim;

import clickweight.simulator.SimulatorOptions;

/**
 * How fast the simulated finger presses: as a person does by itself, or as a stage that is told to.
 *
 * @param fastestMillis shortest time from touch to make
 * @param slowestMillis longest one; each in between is as likely as the other
 */
record PressTime(long fastestMillis, long slowestMillis) {
    static final long MOST_MILLIS = 10_000;
    private static final double MICROS = 1000;

    SimulatorOptions of(SimulatorOptions options) {
        return options.pressedWithin(fastestMillis * MICROS, slowestMillis * MICROS);
    }
}
