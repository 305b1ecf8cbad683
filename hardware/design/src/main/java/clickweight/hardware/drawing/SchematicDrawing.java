package clickweight.hardware.drawing;

import clickweight.hardware.kicad.Sheet;
import clickweight.hardware.kicad.SymbolShape;
import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.Part;
import clickweight.hardware.netlist.Symbol;

/** The schematic as a picture, drawn from the same places as KiCad's file. */
public final class SchematicDrawing {
    private static final double GRID = SymbolShape.GRID;
    private static final double TEXT = 1.6;

    private final Picture picture = new Picture(Sheet.WIDTH, Sheet.HEIGHT, 2376, "Clickweight mouse board, schematic");

    private SchematicDrawing() {}

    /** The picture's file. */
    public static String of(Netlist netlist) {
        SchematicDrawing drawing = new SchematicDrawing();
        Sheet sheet = new Sheet(netlist);
        for (Sheet.Heading heading : sheet.headings()) {
            drawing.picture.words(3.4, "start", heading.x(), heading.y(), heading.words());
        }
        for (Sheet.Place place : sheet.places()) {
            drawing.part(place);
        }
        drawing.picture.words(
                4,
                "start",
                20,
                Sheet.HEIGHT - 10,
                "Clickweight mouse board, schematic only: not laid out, not built yet."
                        + " Nets are joined by name. CERN-OHL-P-2.0");
        return drawing.picture.end();
    }

    private void part(Sheet.Place place) {
        SymbolShape shape = place.shape();
        Part part = place.part();
        double left = place.x() - shape.halfWidth();
        if (part.item().symbol().name().equals("Capacitor")) {
            picture.line("line", left, place.y(), place.x() - 0.5, place.y());
            picture.line("line", place.x() + 0.5, place.y(), place.x() + shape.halfWidth(), place.y());
            picture.line("line", place.x() - 0.5, place.y() - 2, place.x() - 0.5, place.y() + 2);
            picture.line("line", place.x() + 0.5, place.y() - 2, place.x() + 0.5, place.y() + 2);
        } else {
            picture.box("box", left, place.y() + shape.top(), 2 * shape.halfWidth(), shape.bottom() - shape.top());
        }
        String only = switch (part.population()) {
            case BOTH -> "";
            default -> "  [" + part.population().word() + "]";
        };
        picture.words(
                TEXT,
                "start",
                left,
                place.y() + shape.top() - 1,
                part.reference() + "  " + part.item().value() + only);
        for (Symbol.Pin pin : part.item().symbol().pins()) {
            pin(place, pin);
        }
    }

    private void pin(Sheet.Place place, Symbol.Pin pin) {
        SymbolShape shape = place.shape();
        double outwards = pin.left() ? -1 : 1;
        double x = place.x() + shape.x(pin);
        double y = place.y() + shape.y(pin);
        picture.line("line", x - outwards * GRID, y, x, y);
        if (!shape.isDrawn()) {
            picture.words(TEXT * 0.85, pin.left() ? "start" : "end", x - outwards * (GRID + 0.7), y + 0.5, pin.name());
            picture.words(TEXT * 0.7, "middle", x - outwards * GRID / 2, y - 0.3, pin.number());
        }
        String net = place.part().nets().getOrDefault(pin.number(), Netlist.NOT_CONNECTED);
        if (net.equals(Netlist.NOT_CONNECTED)) {
            picture.line("wire", x - 0.7, y - 0.7, x + 0.7, y + 0.7);
            picture.line("wire", x - 0.7, y + 0.7, x + 0.7, y - 0.7);
            return;
        }
        picture.line("wire", x, y, x + outwards * GRID, y);
        picture.words(TEXT, pin.left() ? "end" : "start", x + outwards * (GRID + 0.3), y + 0.5, net);
    }
}
