package clickweight.hardware.kicad;

import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Where each part is drawn: block after block, down the columns of one A2 sheet. Nets are joined by name, so a part can be
 * read by itself.
 */
public final class Sheet {
    /** A2, landscape, in millimetres. */
    public static final double WIDTH = 594;

    public static final double HEIGHT = 420;

    private static final double GRID = SymbolShape.GRID;
    private static final double FIRST_X = 19 * GRID;
    private static final double FIRST_Y = 8 * GRID;
    private static final double LAST_Y = 152 * GRID;
    private static final double COLUMN = 28 * GRID;
    private static final double HEADING = 3 * GRID;

    /** A part and the place of its symbol's origin. */
    public record Place(Part part, SymbolShape shape, double x, double y) {}

    /** The name of a block and the left end of its line. */
    public record Heading(String words, double x, double y) {}

    private final List<Place> places = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private double x = FIRST_X;
    private double y = FIRST_Y;

    public Sheet(Netlist netlist) {
        String block = "";
        for (Part part : netlist.parts()) {
            SymbolShape shape = new SymbolShape(part.item().symbol());
            double height = GRID * Math.ceil((shape.bottom() + 4 * GRID) / GRID);
            boolean begins = !part.block().equals(block);
            if (y + height + (begins ? HEADING : 0) > LAST_Y) {
                x += COLUMN;
                y = FIRST_Y;
            }
            if (begins) {
                block = part.block();
                headings.add(new Heading(block, x - 13 * GRID, y));
                y += HEADING;
            }
            y += GRID;
            places.add(new Place(part, shape, x, y));
            y += height - GRID;
        }
    }

    public List<Place> places() {
        return List.copyOf(places);
    }

    public List<Heading> headings() {
        return List.copyOf(headings);
    }
}
