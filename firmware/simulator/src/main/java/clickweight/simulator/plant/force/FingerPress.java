package clickweight.simulator.plant.force;

import clickweight.simulator.plant.Draw;

/**
 * One press of a finger: half a cosine up to a plateau, and half a cosine down.
 *
 * <pre>
 * force       ____
 *           /      \
 * ________/          \______
 *        rise  hold fall
 * </pre>
 *
 * <p>A quick click rises from nothing to some 1.2 N in 8 to 30 ms, 40 to 300 mN/ms at half-way.
 */
record FingerPress(
        double touchMicros, double rise, double hold, double fall, double peak, double tremor, double tremorHz) {
    private static final double MICROS_PER_SECOND = 1e6;

    static FingerPress quick(Draw draw, double touchMicros, double operating) {
        double peak = operating * draw.between(1.5, 3);
        double rise = draw.logBetween(8_000, 30_000);
        double hold = draw.logBetween(15_000, 80_000);
        return new FingerPress(touchMicros, rise, hold, draw.logBetween(8_000, 30_000), peak, 0, 1);
    }

    static FingerPress slow(Draw draw, double touchMicros, double operating) {
        double peak = operating * draw.between(1.5, 2);
        double rise = draw.logBetween(90_000, 200_000);
        return new FingerPress(touchMicros, rise, 30_000, draw.logBetween(40_000, 90_000), peak, 0, 1);
    }

    /** Stays at {@code level} and trembles by 25 mN, at 5 to 9 Hz. */
    static FingerPress hovering(Draw draw, double touchMicros, double level) {
        double hold = draw.between(250_000, 400_000);
        return new FingerPress(
                touchMicros, draw.logBetween(10_000, 60_000), hold, 20_000, level, 25, draw.between(5, 9));
    }

    double endMicros() {
        return touchMicros + rise + hold + fall;
    }

    /** Millinewtons at a time. */
    double at(double micros) {
        double after = micros - touchMicros;
        if (after <= 0 || micros >= endMicros()) {
            return 0;
        }
        if (after < rise) {
            return peak * (1 - Math.cos(Math.PI * after / rise)) / 2;
        }
        double held = after - rise;
        if (held < hold) {
            // whole half-waves, so that it ends where it began
            double waves = Math.max(1, Math.rint(2 * tremorHz * hold / MICROS_PER_SECOND));
            return peak + tremor * Math.sin(Math.PI * waves * held / hold);
        }
        return peak * (1 + Math.cos(Math.PI * (held - hold) / fall)) / 2;
    }
}
