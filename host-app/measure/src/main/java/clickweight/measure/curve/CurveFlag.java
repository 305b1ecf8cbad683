package clickweight.measure.curve;

import java.util.Set;

/** Something about a curve that its reader should know and that does not stop the analysis. */
public enum CurveFlag {
    BYTE_ORDER_MARK("the file begins with a byte-order mark"),
    SEMICOLONS("columns are separated by semicolons"),
    DECIMAL_COMMAS("numbers are written with decimal commas"),
    HEADER_ON_SECOND_LINE("the column names stand on the second line"),
    SUMMARY_HEAD("a summary stands above the rows and was not read"),
    TWO_LIMBS("press and return stand side by side and were put one after the other"),
    CONTACT_FROM_POINT(
            "no contact was recorded: make and break are where the file says its press and release points are"),
    SEVERAL_MAKES("the contact closed more than once: the switch teases"),
    NO_MAKE("the contact never closed: no force at make, no activation force"),
    NO_BREAK("the contact never opened on the return: no release force"),
    CLOSED_AT_START("the contact is closed in the first row: no make edge is seen"),
    NO_RETURN("the curve ends before the return"),
    UNTARED("the unloaded cell reads more than 0.5 gf from zero"),
    MAKE_AFTER_TURN("the contact first closes on the return: the press made none"),
    TARE_FROM_RETURN("touch comes too early for a tare: the rows after the return were used"),
    TARE_UNSURE("fewer than 3 rows before touch and no free rows after the return: the tare is in doubt"),
    NO_WALL("the slope never reaches 300 gf/mm: no bottom-out, so no travel and no energy"),
    NO_PEAK("no peak of at least 2 gf stands before a valley: not a tactile curve");

    private final String text;

    CurveFlag(String text) {
        this.text = text;
    }

    /** The flag in words. */
    public String text() {
        return text;
    }

    /** Whether a figure is missing or in doubt because of it, as against a remark on how the file is written. */
    public boolean matters() {
        return switch (this) {
            case NO_MAKE,
                    NO_BREAK,
                    CLOSED_AT_START,
                    NO_RETURN,
                    NO_PEAK,
                    NO_WALL,
                    SEVERAL_MAKES,
                    MAKE_AFTER_TURN,
                    CONTACT_FROM_POINT,
                    TARE_UNSURE -> true;
            default -> false;
        };
    }

    static void set(Set<CurveFlag> flags, CurveFlag flag, boolean on) {
        if (on) {
            flags.add(flag);
        }
    }
}
