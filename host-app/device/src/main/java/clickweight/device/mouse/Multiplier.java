package clickweight.device.mouse;

/**
 * A Resolution Multiplier: how many units of its wheel are a detent, which the host chooses (HID Usage Tables, section 4.3.1).
 * It stands in a feature report, which must be asked for.
 */
public final class Multiplier {
    private final Field field;
    private final int index;
    private final boolean numbered;

    Multiplier(Field field, int index, boolean numbered) {
        this.field = field;
        this.index = index;
        this.numbered = numbered;
    }

    /** The feature report to ask for; 0 where reports have no id. */
    public int reportId() {
        return field.global().reportId();
    }

    /**
     * Units of the wheel that are one detent.
     *
     * @param report the feature report, its id in front if it has one
     * @param length of it, bytes
     * @return 1 or more; 1 too where the report is too short to say
     */
    public int unitsPerDetent(byte[] report, int length) {
        int from = numbered ? 1 : 0;
        if (index >= field.valuesIn((length - from) * Byte.SIZE)) {
            return 1;
        }
        Extent logical = field.global().logical();
        Extent physical =
                field.global().physical().isNone() ? logical : field.global().physical();
        double value = (double) field.value(report, from, index) - logical.minimum();
        double range = (double) logical.maximum() - logical.minimum();
        double steps = range <= 0 ? 0 : value / range;
        double units = physical.minimum() + steps * ((double) physical.maximum() - physical.minimum());
        return Math.clamp(Math.round(units), 1, Integer.MAX_VALUE);
    }
}
