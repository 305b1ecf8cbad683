package clickweight.bench.force;

import clickweight.core.force.ForceBank;
import clickweight.simulator.plant.force.ForceScene;

/** The firmware's own: four channels, all settings as they come. */
final class BankRule implements ForceRule {
    private static final int SIXTEENTHS = 16;
    private static final int NANO_PER_MILLI = 1_000_000;

    private final ForceBank bank = new ForceBank((1 << ForceScene.CHANNELS) - 1);
    private final int channel;

    BankRule(int channel, int operating, int release) {
        this.channel = channel;
        int span = (int) (ForceScene.MILLI_NEWTONS_PER_COUNT * NANO_PER_MILLI);
        for (int c = 0; c < ForceScene.CHANNELS; c++) {
            bank.calibrate(c, ForceScene.TARE_COUNTS * SIXTEENTHS, span, 0);
            bank.configure(c, operating, release, 0);
        }
    }

    @Override
    public boolean pressed(int[] counts) {
        for (int c = 0; c < ForceScene.CHANNELS; c++) {
            bank.sample(c, counts[c]);
        }
        return bank.actuated(channel);
    }
}
