package clickweight.cli.listening;

import clickweight.device.mouse.Axis;
import clickweight.device.mouse.MouseListener;
import clickweight.protocol.Buttons;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** A mouse that is not ours, listened to by its reports: what it made of its buttons and its wheel, in the host's time. */
public final class ForeignMouse implements MouseListener {
    private final EventLines lines;
    private final boolean movements;
    private final Map<Axis, OptionalInt> unitsPerDetent = new EnumMap<>(Axis.class);

    /** @param movements whether each movement is told too */
    public ForeignMouse(EventLines lines, boolean movements) {
        this.lines = lines;
        this.movements = movements;
    }

    /** Units of a wheel that are a detent; empty when the mouse does not tell. */
    public void unitsPerDetent(Axis axis, OptionalInt units) {
        unitsPerDetent.put(axis, units);
    }

    @Override
    public void onButton(int button, boolean down, long micros) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("event", down ? "press" : "release");
        fields.put("button", button);
        lines.write(micros, name(button), down ? "press" : "release", fields);
    }

    /** Button 3 is whatever the mouse sends it for: a middle button, the wheel's, or both. */
    private static String name(int button) {
        return switch (button) {
            case 1 -> Buttons.name(Buttons.LEFT);
            case 2 -> Buttons.name(Buttons.RIGHT);
            case 3 -> Buttons.name(Buttons.MIDDLE);
            default -> "no. " + button;
        };
    }

    @Override
    public void onAxis(Axis axis, int units, long micros) {
        boolean moves = axis == Axis.X || axis == Axis.Y;
        if (moves && !movements) {
            return;
        }
        String name = axis.name().toLowerCase(Locale.ROOT);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("event", moves ? "move" : "turn");
        fields.put("units", units);
        String sentence = "moved by " + units;
        if (!moves) {
            OptionalInt detent = unitsPerDetent.getOrDefault(axis, OptionalInt.of(1));
            detent.ifPresent(size -> fields.put("units_per_detent", size));
            sentence = turned(axis, units, detent);
        }
        lines.write(micros, name, sentence, fields);
    }

    private static String turned(Axis axis, int units, OptionalInt detent) {
        String way = axis == Axis.WHEEL ? units > 0 ? "up" : "down" : units > 0 ? "right" : "left";
        int size = Math.abs(units);
        if (detent.isEmpty()) {
            return way + " by " + size + " units, of which it does not tell how many are a detent";
        }
        int whole = detent.getAsInt();
        String detents = size / whole + (size / whole == 1 ? " detent" : " detents");
        return way + " by " + (size % whole == 0 ? detents : size + "/" + whole + " of a detent");
    }
}
