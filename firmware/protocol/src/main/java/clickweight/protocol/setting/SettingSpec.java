package clickweight.protocol.setting;

import clickweight.protocol.message.Status;

/** What a setting is: its number, its name, and which values are legal. The same object on the device and the bench. */
public final class SettingSpec {
    private final int id;
    private final String name;
    private final int unit;
    private final int minimum;
    private final int maximum;
    private final int step;
    private final int defaultValue;

    SettingSpec(int id, String name, int unit, int minimum, int maximum, int step, int defaultValue) {
        this.id = id;
        this.name = name;
        this.unit = unit;
        this.minimum = minimum;
        this.maximum = maximum;
        this.step = step;
        this.defaultValue = defaultValue;
    }

    /** Never reused for another meaning. 1 to 65535. */
    public int id() {
        return id;
    }

    /** As in {@code left.debounce.micros}; at most 33 characters. */
    public String name() {
        return name;
    }

    /** See {@link SettingUnit}. */
    public int unit() {
        return unit;
    }

    /** Least legal value. */
    public int minimum() {
        return minimum;
    }

    /** Greatest legal value. */
    public int maximum() {
        return maximum;
    }

    /** Legal values are minimum plus a multiple of this. */
    public int step() {
        return step;
    }

    /** Value of a factory reset. */
    public int defaultValue() {
        return defaultValue;
    }

    /** {@link Status#OK}, {@link Status#OUT_OF_RANGE} or {@link Status#NOT_ON_STEP}. */
    public int check(int value) {
        if (value < minimum || value > maximum) {
            return Status.OUT_OF_RANGE;
        }
        return (value - minimum) % step == 0 ? Status.OK : Status.NOT_ON_STEP;
    }
}
