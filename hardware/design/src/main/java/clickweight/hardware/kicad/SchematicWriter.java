package clickweight.hardware.kicad;

import clickweight.hardware.netlist.Item;
import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.Part;
import clickweight.hardware.netlist.PinType;
import clickweight.hardware.netlist.Symbol;
import java.util.Map;
import java.util.TreeMap;

/** The schematic in the file format of KiCad 6 (20211123), with its symbols inside. */
public final class SchematicWriter {
    /** The nickname of the symbol library beside the schematic. */
    static final String LIBRARY = "clickweight";

    private static final String FONT = "(effects (font (size 1.27 1.27))%s)";
    private static final double GRID = SymbolShape.GRID;

    private final Netlist netlist;
    private final Expression out = new Expression();

    private SchematicWriter(Netlist netlist) {
        this.netlist = netlist;
    }

    /** The whole file. */
    public static String schematic(Netlist netlist) {
        return new SchematicWriter(netlist).write();
    }

    /** The library of the same symbols. */
    public static String library(Netlist netlist) {
        Expression out = new Expression();
        out.open("kicad_symbol_lib (version 20211014) (generator clickweight)");
        writeSymbols(netlist, out, "");
        return out.close().toString();
    }

    private static void writeSymbols(Netlist netlist, Expression out, String library) {
        Map<String, Part> first = new TreeMap<>();
        for (Part part : netlist.parts()) {
            first.putIfAbsent(part.item().symbol().name(), part);
        }
        for (Part part : first.values()) {
            new SymbolWriter(out).write(library, part.item(), prefix(part));
        }
    }

    private static String prefix(Part part) {
        return part.reference().replaceAll("[0-9]+$", "");
    }

    private String write() {
        Sheet sheet = new Sheet(netlist);
        out.open("kicad_sch (version 20211123) (generator clickweight)");
        out.add("(uuid %s)", Expression.id("sheet"));
        out.add("(paper \"A2\")");
        out.open("title_block")
                .add("(title \"Clickweight mouse board\")")
                .add("(rev \"1\")")
                .add("(comment 1 \"Schematic only: not laid out, not built yet\")")
                .add("(comment 2 \"Generated from hardware/board/*.csv; CERN-OHL-P-2.0\")")
                .close();
        out.open("lib_symbols");
        writeSymbols(netlist, out, LIBRARY + ":");
        out.close();
        for (Sheet.Heading heading : sheet.headings()) {
            out.add(
                    "(text %s (at %.2f %.2f 0) (effects (font (size 2.54 2.54) (thickness 0.508) bold) (justify left bottom)) (uuid %s))",
                    Expression.quoted(heading.words()),
                    heading.x(),
                    heading.y(),
                    Expression.id("heading " + heading.words()));
        }
        for (Sheet.Place place : sheet.places()) {
            connections(place);
        }
        for (Sheet.Place place : sheet.places()) {
            symbol(place);
        }
        out.add("(sheet_instances (path \"/\" (page \"1\")))");
        out.open("symbol_instances");
        for (Sheet.Place place : sheet.places()) {
            Part part = place.part();
            out.add(
                    "(path \"/%s\" (reference %s) (unit 1) (value %s) (footprint %s))",
                    id(part),
                    Expression.quoted(part.reference()),
                    Expression.quoted(part.item().value()),
                    footprint(part.item()));
        }
        return out.close().close().toString();
    }

    /** A short wire from each pin with the name of its net, or a cross on it. */
    private void connections(Sheet.Place place) {
        Part part = place.part();
        for (Symbol.Pin pin : part.item().symbol().pins()) {
            String net = part.nets().getOrDefault(pin.number(), Netlist.NOT_CONNECTED);
            double x = place.x() + place.shape().x(pin);
            double y = place.y() + place.shape().y(pin);
            String name = part.reference() + " " + pin.number();
            if (net.equals(Netlist.NOT_CONNECTED)) {
                if (pin.type() == PinType.NO_CONNECT) {
                    // its type says so already, and KiCad wants no second mark
                    continue;
                }
                out.add("(no_connect (at %.2f %.2f) (uuid %s))", x, y, Expression.id("open " + name));
                continue;
            }
            double end = pin.left() ? x - GRID : x + GRID;
            out.add(
                    "(wire (pts (xy %.2f %.2f) (xy %.2f %.2f)) (stroke (width 0) (type default) (color 0 0 0 0)) (uuid %s))",
                    x, y, end, y, Expression.id("wire " + name));
            out.add(
                    "(label %s (at %.2f %.2f %d) (effects (font (size 1.27 1.27)) (justify %s bottom)) (uuid %s))",
                    Expression.quoted(net),
                    end,
                    y,
                    pin.left() ? 180 : 0,
                    pin.left() ? "right" : "left",
                    Expression.id("label " + name));
        }
    }

    private void symbol(Sheet.Place place) {
        Part part = place.part();
        Item item = part.item();
        String yes = item.onlyDrawn() ? "no" : "yes";
        out.open(
                "symbol (lib_id %s) (at %.2f %.2f 0) (unit 1) (in_bom %s) (on_board %s)",
                Expression.quoted(LIBRARY + ":" + item.symbol().name()), place.x(), place.y(), yes, yes);
        out.add("(uuid %s)", id(part));
        double above = place.y() + place.shape().top() - 0.635;
        double left = place.x() - place.shape().halfWidth();
        property("Reference", part.reference(), 0, left, above, item.onlyDrawn());
        property("Value", item.value(), 1, left + 6.35, above, false);
        out.add(
                "(property \"Footprint\" %s (id 2) (at %.2f %.2f 0) %s)",
                footprint(item), place.x(), place.y(), FONT.formatted(" hide"));
        property("Datasheet", "~", 3, place.x(), place.y(), true);
        property("Manufacturer", item.manufacturer(), 4, place.x(), place.y(), true);
        property("Number", item.number(), 5, place.x(), place.y(), true);
        property("Population", part.population().word(), 6, place.x(), place.y(), true);
        for (Symbol.Pin pin : item.symbol().pins()) {
            out.add(
                    "(pin %s (uuid %s))",
                    Expression.quoted(pin.number()), Expression.id("pin " + part.reference() + " " + pin.number()));
        }
        out.close();
    }

    private void property(String name, String value, int id, double x, double y, boolean hidden) {
        out.add(
                "(property %s %s (id %d) (at %.2f %.2f 0) %s)",
                Expression.quoted(name),
                Expression.quoted(value),
                id,
                x,
                y,
                FONT.formatted(" (justify left bottom)" + (hidden ? " hide" : "")));
    }

    private static String footprint(Item item) {
        return Expression.quoted(item.onlyDrawn() ? "" : item.footprint());
    }

    private static String id(Part part) {
        return Expression.id("part " + part.reference());
    }
}
