package clickweight.device.mouse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a mouse says of itself: its buttons, what turns and moves, and where in its reports that stands. */
public final class MouseForm {
    private final boolean numbered;
    private final int longestInputBytes;
    private final List<ButtonField> buttonFields = new ArrayList<>();
    private final List<Integer> buttonReports = new ArrayList<>();
    private final List<AxisField> axisFields = new ArrayList<>();
    private final Map<Axis, Multiplier> multipliers = new EnumMap<>(Axis.class);

    private MouseForm(DescriptorParser.Parsed parsed) {
        numbered = parsed.numbered();
        longestInputBytes = parsed.longestInputBytes();
        for (Field field : parsed.fields()) {
            if (field.item() == Items.INPUT) {
                addInput(field);
            }
        }
        for (Field field : parsed.fields()) {
            if (field.item() == Items.FEATURE) {
                addMultiplier(field);
            }
        }
    }

    /**
     * Follows a report descriptor.
     *
     * @throws DescriptorException when it is broken, or says of itself that it is no mouse with a button or a wheel
     */
    public static MouseForm of(byte[] descriptor) throws DescriptorException {
        MouseForm form = new MouseForm(DescriptorParser.parse(descriptor));
        if (form.buttons().isEmpty() && !form.has(Axis.WHEEL)) {
            throw new DescriptorException(
                    "This device says of itself that it is no mouse with a button or a wheel: choose another one, a mouse"
                            + " often has one of several places alone.");
        }
        return form;
    }

    private void addInput(Field field) {
        ButtonField buttons = ButtonField.of(field);
        if (!buttons.isEmpty()) {
            buttonFields.add(buttons);
            buttonReports.add(field.global().reportId());
        }
        axisFields.addAll(AxisField.of(field));
    }

    private void addMultiplier(Field field) {
        for (UsageSpan span : field.spans()) {
            int index = span.firstOf(Items.RESOLUTION_MULTIPLIER);
            boolean here = field.has(Items.VARIABLE)
                    && span.range().is(Items.GENERIC_DESKTOP, Items.RESOLUTION_MULTIPLIER)
                    && index < field.count();
            for (AxisField wheel : axisFields) {
                if (here && wheel.field().group() == field.group() && isWheel(wheel.axis())) {
                    multipliers.putIfAbsent(wheel.axis(), new Multiplier(field, index, numbered));
                }
            }
        }
    }

    private static boolean isWheel(Axis axis) {
        return axis == Axis.WHEEL || axis == Axis.PAN;
    }

    /** The numbers of its buttons, up to 255. */
    public BitSet buttons() {
        ButtonState all = new ButtonState();
        buttonFields.forEach(field -> field.nameAll(all));
        return all.told();
    }

    /** Whether it can turn or move so. */
    public boolean has(Axis axis) {
        return axisFields.stream().anyMatch(field -> field.axis() == axis);
    }

    /** What sets the units of a wheel; none where a unit is a detent. */
    public Optional<Multiplier> multiplier(Axis axis) {
        return Optional.ofNullable(multipliers.get(axis));
    }

    /** How long a buffer must be to read any of its input reports, 0 to 65536. */
    public int longestInputBytes() {
        return longestInputBytes;
    }

    /** Reads one report; see {@link MouseReports}. */
    void read(byte[] report, int length, ButtonState buttons, long[] axes) {
        int from = numbered ? 1 : 0;
        if (length < from) {
            return;
        }
        int id = numbered ? report[0] & 0xFF : 0;
        int bits = (length - from) * Byte.SIZE;
        for (int i = 0; i < buttonFields.size(); i++) {
            if (buttonReports.get(i) == id) {
                buttonFields.get(i).read(report, from, bits, buttons);
            }
        }
        for (AxisField field : axisFields) {
            if (field.field().global().reportId() == id) {
                axes[field.axis().ordinal()] += field.read(report, from, bits);
            }
        }
    }
}
