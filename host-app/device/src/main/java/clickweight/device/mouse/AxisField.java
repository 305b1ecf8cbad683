package clickweight.device.mouse;

import java.util.ArrayList;
import java.util.List;

/**
 * Values of a field that belong to one axis.
 *
 * @param first index of the first of them
 * @param end index behind the last
 */
record AxisField(Field field, Axis axis, int first, int end) {
    /** Those in a field; a place is not a movement, so fields that are not relative have none. */
    static List<AxisField> of(Field field) {
        List<AxisField> found = new ArrayList<>();
        if (!field.has(Items.VARIABLE) || !field.has(Items.RELATIVE)) {
            return found;
        }
        for (UsageSpan span : field.spans()) {
            for (Axis axis : Axis.values()) {
                boolean here = span.range().is(axis.page(), axis.usage());
                if (here && span.firstOf(axis.usage()) < field.count()) {
                    found.add(new AxisField(field, axis, span.firstOf(axis.usage()), span.endOf(axis.usage())));
                }
            }
        }
        return found;
    }

    /** How far it went, in the device's units; 0 where the report is too short to say. */
    long read(byte[] report, int from, int bits) {
        long sum = 0;
        int last = Math.min(end, field.valuesIn(bits));
        for (int index = first; index < last; index++) {
            long value = field.value(report, from, index);
            sum += field.isValue(value) ? value : 0;
        }
        return sum;
    }
}
