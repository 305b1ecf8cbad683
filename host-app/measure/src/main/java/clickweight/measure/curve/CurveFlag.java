package clickweight.measure.curve;

/** Something about a curve that its reader should know and that does not stop the analysis. */
public enum CurveFlag {
    BYTE_ORDER_MARK("the file begins with a byte-order mark"),
    SEMICOLONS("columns are separated by semicolons"),
    DECIMAL_COMMAS("numbers are written with decimal commas"),
    HEADER_ON_SECOND_LINE("the column names stand on the second line"),
    SEVERAL_MAKES("the contact closed more than once: the switch teases"),
    NO_MAKE("the contact never closed: no force at make, no activation force"),
    NO_BREAK("the contact never opened on the return: no release force"),
    CLOSED_AT_START("the contact is closed in the first row: no make edge is seen"),
    NO_RETURN("the curve ends before the return"),
    UNTARED("the unloaded cell reads more than 0.5 gf from zero"),
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
            case NO_MAKE, NO_BREAK, CLOSED_AT_START, NO_RETURN, NO_PEAK, SEVERAL_MAKES -> true;
            default -> false;
        };
    }
}
