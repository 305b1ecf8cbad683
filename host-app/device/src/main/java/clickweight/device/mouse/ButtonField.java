package clickweight.device.mouse;

import java.util.List;

/**
 * Buttons in one field. In a variable field each value is a button; in an array each value names a button that is down, and
 * those not named are up.
 */
final class ButtonField {
    private final Field field;
    private final List<UsageSpan> spans;

    private ButtonField(Field field, List<UsageSpan> spans) {
        this.field = field;
        this.spans = spans;
    }

    static ButtonField of(Field field) {
        return new ButtonField(
                field,
                field.spans().stream()
                        .filter(span -> span.range().page() == Items.BUTTON)
                        .toList());
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /** Marks every button that it can ever tell about. */
    void nameAll(ButtonState state) {
        for (UsageSpan span : spans) {
            int values = field.has(Items.VARIABLE) ? field.count() : Integer.MAX_VALUE;
            int end = Math.min(span.end(), values);
            for (int index = span.first(); index < end && span.usage(index) <= ButtonState.MOST; index++) {
                state.say(span.usage(index), false);
                if (span.usage(index) == span.range().last()) {
                    break;
                }
            }
        }
    }

    /**
     * Reads the buttons of one report.
     *
     * @param from index of its first byte of data
     * @param bits of data; what does not fit in them says nothing
     */
    void read(byte[] report, int from, int bits, ButtonState state) {
        int values = field.valuesIn(bits);
        if (field.has(Items.VARIABLE)) {
            for (UsageSpan span : spans) {
                readVariable(report, from, span, values, state);
            }
        } else if (values == field.count()) {
            nameAll(state);
            for (int index = 0; index < values; index++) {
                readChoice(field.value(report, from, index), state);
            }
        }
    }

    private void readVariable(byte[] report, int from, UsageSpan span, int values, ButtonState state) {
        int end = Math.min(span.end(), values);
        for (int index = span.first(); index < end; index++) {
            long value = field.value(report, from, index);
            if (field.isValue(value)) {
                state.say(span.usage(index), value != 0);
            }
        }
    }

    private void readChoice(long value, ButtonState state) {
        if (!field.global().logical().contains(value)) {
            return;
        }
        long index = value - field.global().logical().minimum();
        for (UsageSpan span : spans) {
            if (index >= span.first() && index < span.end()) {
                state.say(span.usage((int) index), true);
            }
        }
    }
}
