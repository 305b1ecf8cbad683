package clickweight.gui.words;

import java.util.Locale;

/** The unit in which forces are shown; everywhere else they are millinewtons. */
public enum ForceUnit {
    MILLI_NEWTONS("mN", 1, 0),
    /** 1 gf = 9.80665 mN exactly. */
    GRAM_FORCE("gf", 9.80665, 1);

    private final String symbol;
    private final double milliNewtons;
    private final int decimals;

    ForceUnit(String symbol, double milliNewtons, int decimals) {
        this.symbol = symbol;
        this.milliNewtons = milliNewtons;
        this.decimals = decimals;
    }

    /** As in {@code mN}. */
    public String symbol() {
        return symbol;
    }

    /** How many millinewtons one of it is. */
    public double milliNewtons() {
        return milliNewtons;
    }

    /** A force with its unit. */
    public String text(double force) {
        return number(force) + " " + symbol;
    }

    /** A force without its unit. */
    public String number(double force) {
        return String.format(Locale.ROOT, "%." + decimals + "f", force / milliNewtons);
    }

    /** The other one. */
    public ForceUnit other() {
        return this == MILLI_NEWTONS ? GRAM_FORCE : MILLI_NEWTONS;
    }
}
