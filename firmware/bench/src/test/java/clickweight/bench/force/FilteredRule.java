package clickweight.bench.force;

/**
 * The rule of analogue keyboards as libhmk's documentation describes it: an exponential filter on each reading (a sixteenth
 * of the difference per sample), then pressed at the actuation point and, with rapid trigger, released when it has fallen
 * by a delta from its highest and pressed again when it has risen by one from its lowest. Without rapid trigger the two
 * thresholds here.
 */
final class FilteredRule implements ForceRule {
    private static final double SHARE = 1 / 16.0;

    private final int channel;
    private final double operating;
    private final double release;
    private final double delta;
    private double force;
    private double extreme;
    private boolean pressed;

    /** @param delta of the rapid trigger, millinewtons; 0 without */
    FilteredRule(int channel, double operating, double release, double delta) {
        this.channel = channel;
        this.operating = operating;
        this.release = release;
        this.delta = delta;
    }

    @Override
    public boolean pressed(int[] counts) {
        force += SHARE * (PlainRules.milliNewtons(counts[channel]) - force);
        if (delta == 0) {
            pressed = force >= operating || (pressed && force > release);
        } else if (force < operating) {
            pressed = false;
            extreme = operating;
        } else {
            follow();
        }
        return pressed;
    }

    private void follow() {
        if (pressed) {
            extreme = Math.max(extreme, force);
            pressed = force > extreme - delta;
        } else {
            extreme = Math.min(extreme, force);
            pressed = force >= extreme + delta || extreme == operating;
        }
        if (!pressed) {
            extreme = Math.min(extreme, force);
        }
    }
}
