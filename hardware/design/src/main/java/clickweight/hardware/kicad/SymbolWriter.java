package clickweight.hardware.kicad;

import clickweight.hardware.netlist.Item;
import clickweight.hardware.netlist.Symbol;

/** A symbol as KiCad 6 keeps it, in a library or inside a schematic. */
final class SymbolWriter {
    private static final String FONT = "(effects (font (size 1.27 1.27))%s)";
    private static final String STROKE = "(stroke (width 0.254) (type default) (color 0 0 0 0))";

    private final Expression out;

    SymbolWriter(Expression out) {
        this.out = out;
    }

    /** {@code library} is empty in a library's own file, and its name with a colon elsewhere. */
    void write(String library, Item item, String prefix) {
        Symbol symbol = item.symbol();
        SymbolShape shape = new SymbolShape(symbol);
        boolean flag = item.onlyDrawn();
        String power = flag ? "(power) " : "";
        String names =
                shape.isDrawn() ? "(pin_numbers hide) (pin_names (offset 0) hide) " : "(pin_names (offset 1.016)) ";
        out.open(
                "symbol %s %s%s(in_bom %s) (on_board %s)",
                Expression.quoted(library + symbol.name()), power, names, flag ? "no" : "yes", flag ? "no" : "yes");
        property("Reference", prefix, 0, -shape.top() + 1.27, false);
        property("Value", symbol.name(), 1, -shape.bottom() - 1.27, false);
        property("Footprint", "", 2, 0, true);
        property("Datasheet", "", 3, 0, true);
        out.open("symbol %s", Expression.quoted(symbol.name() + "_0_1"));
        if (symbol.name().equals("Capacitor")) {
            plate(-0.508);
            plate(0.508);
            lead(-SymbolShape.GRID, -0.508);
            lead(0.508, SymbolShape.GRID);
        } else {
            out.add(
                    "(rectangle (start %.3f %.3f) (end %.3f %.3f) %s (fill (type background)))",
                    -shape.halfWidth(), -shape.top(), shape.halfWidth(), -shape.bottom(), STROKE);
        }
        out.close();
        out.open("symbol %s", Expression.quoted(symbol.name() + "_1_1"));
        for (Symbol.Pin pin : symbol.pins()) {
            // in a symbol y points upwards
            out.add(
                    "(pin %s line (at %.2f %.2f %d) (length 2.54) (name %s %s) (number %s %s))",
                    pin.type().word(),
                    shape.x(pin),
                    0 - shape.y(pin),
                    pin.left() ? 0 : 180,
                    Expression.quoted(pin.name()),
                    FONT.formatted(""),
                    Expression.quoted(pin.number()),
                    FONT.formatted(""));
        }
        out.close();
        out.close();
    }

    private void plate(double x) {
        out.add("(polyline (pts (xy %.3f -2.032) (xy %.3f 2.032)) %s (fill (type none)))", x, x, STROKE);
    }

    private void lead(double from, double to) {
        out.add("(polyline (pts (xy %.3f 0) (xy %.3f 0)) %s (fill (type none)))", from, to, STROKE);
    }

    private void property(String name, String value, int id, double y, boolean hidden) {
        out.add(
                "(property %s %s (id %d) (at 0 %.2f 0) %s)",
                Expression.quoted(name), Expression.quoted(value), id, y, FONT.formatted(hidden ? " hide" : ""));
    }
}
