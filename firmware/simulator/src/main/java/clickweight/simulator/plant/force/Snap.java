package clickweight.simulator.plant.force;

import clickweight.simulator.plant.Draw;

/**
 * What a snap switch takes from a finger's force once it makes: a drop within a millisecond that the finger makes up for in
 * some, and a ring.
 *
 * <pre>
 * finger     ____/-----------
 * measured   ____/|  ___-----
 *                 |/\/
 *                make
 * </pre>
 */
record Snap(double makeMicros, double drop, double fallMicros, double recoverMicros, Ring ring) {
    static final Snap NONE = new Snap(Double.MAX_VALUE, 0, 1, 1, Ring.NONE);

    /** At {@code make}, with a force of {@code force} before. */
    static Snap draw(Draw draw, double make, double force) {
        Ring ring = new Ring(make, draw.between(400, 1000), -draw.between(40, 120), 0, draw.between(800, 2000));
        double drop = force * draw.between(0.25, 0.5);
        return new Snap(make, drop, draw.between(200, 600), draw.between(2000, 5000), ring);
    }

    double at(double micros) {
        double after = micros - makeMicros;
        if (after <= 0) {
            return 0;
        }
        double dropped = (1 - Math.exp(-after / fallMicros)) * Math.exp(-after / recoverMicros);
        return ring.at(micros) - drop * dropped;
    }
}
