package clickweight.station.link;

import clickweight.protocol.Buttons;
import clickweight.station.Failure;
import java.util.List;

/** Buttons as written on a command line: {@code left,wheel}. */
public final class ButtonNames {
    /** Every button. */
    public static final String ALL = "left,right,wheel,middle";

    private ButtonNames() {}

    /** A mask, bit 0 = left. */
    public static int mask(List<String> names) {
        int mask = 0;
        for (String name : names) {
            mask |= 1 << index(name);
        }
        return mask;
    }

    /** One button: 0 left, 1 right, 2 wheel, 3 middle. */
    public static int index(String name) {
        int button = Buttons.indexOf(name.trim());
        if (button < 0) {
            throw Failure.usage("'" + name + "' is no button: choose among " + ALL.replace(",", ", ") + ".");
        }
        return button;
    }
}
