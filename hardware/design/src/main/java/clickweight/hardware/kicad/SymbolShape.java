package clickweight.hardware.kicad;

import clickweight.hardware.netlist.Symbol;
import java.util.List;

/**
 * Where the pins of a symbol are, in millimetres from its origin, y downwards as on the sheet. A box with pins left and
 * right, one row each 2.54 mm; the origin is the middle of the first row, so that every pin is on the grid.
 */
public final class SymbolShape {
    /** KiCad's grid, and the length of a pin. */
    public static final double GRID = 2.54;

    private static final double CHARACTER = 1.2;
    /** Half the height of a capacitor's plates. */
    private static final double PLATE = 2.032;

    private final Symbol symbol;
    private final List<Symbol.Pin> left;
    private final List<Symbol.Pin> right;

    public SymbolShape(Symbol symbol) {
        this.symbol = symbol;
        this.left = symbol.pins().stream().filter(Symbol.Pin::left).toList();
        this.right = symbol.pins().stream().filter(pin -> !pin.left()).toList();
    }

    /** Resistors and capacitors, drawn as such and not as boxes. */
    public boolean isDrawn() {
        return symbol.name().equals("Resistor") || symbol.name().equals("Capacitor");
    }

    /** Half the width of the box. */
    public double halfWidth() {
        if (isDrawn()) {
            return GRID;
        }
        double widest = widest(left) + widest(right) + 2 * GRID;
        return Math.max(2, Math.ceil(widest / 2 / GRID)) * GRID;
    }

    /** Upper edge of the box, negative. */
    public double top() {
        if (symbol.name().equals("Capacitor")) {
            return -PLATE;
        }
        return isDrawn() ? -1 : -GRID;
    }

    /** Lower edge of the box. */
    public double bottom() {
        return isDrawn() ? 1 : (Math.max(left.size(), right.size()) - 1) * GRID + GRID;
    }

    /** Where a wire meets the pin. */
    public double x(Symbol.Pin pin) {
        double reach = halfWidth() + GRID;
        return pin.left() ? -reach : reach;
    }

    /** The row of the pin. */
    public double y(Symbol.Pin pin) {
        return (pin.left() ? left : right).indexOf(pin) * GRID;
    }

    private static double widest(List<Symbol.Pin> pins) {
        return pins.stream().mapToInt(pin -> pin.name().length()).max().orElse(0) * CHARACTER;
    }
}
