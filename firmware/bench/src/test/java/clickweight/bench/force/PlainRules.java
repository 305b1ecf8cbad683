package clickweight.bench.force;

import clickweight.simulator.plant.force.ForceScene;

/** What is done without further thought. */
final class PlainRules {
    private PlainRules() {}

    static double milliNewtons(int counts) {
        return (counts - ForceScene.TARE_COUNTS) * ForceScene.MILLI_NEWTONS_PER_COUNT;
    }

    /** Pressed while the force is at or above one threshold. */
    static ForceRule threshold(int channel, double operating) {
        return counts -> milliNewtons(counts[channel]) >= operating;
    }

    /** Pressed at one threshold, released at a lower one. */
    static ForceRule hysteresis(int channel, double operating, double release) {
        return new ForceRule() {
            private boolean pressed;

            @Override
            public boolean pressed(int[] counts) {
                double force = milliNewtons(counts[channel]);
                pressed = force >= operating || (pressed && force > release);
                return pressed;
            }
        };
    }
}
