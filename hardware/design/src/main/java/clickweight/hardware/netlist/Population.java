package clickweight.hardware.netlist;

import java.util.Locale;

/** Which boards carry a part. */
public enum Population {
    /** Every board. */
    BOTH,
    /** The board that uses the chip's own converter. */
    LOW_COST,
    /** The board that uses the external converter. */
    BENCH,
    /** No board unless somebody wants it. */
    OPTIONAL;

    /** As files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a board of that kind carries a part that is marked so. */
    public boolean isOn(Population board) {
        return this == BOTH || this == board;
    }
}
