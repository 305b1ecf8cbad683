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
    /** Room for the words above a symbol. */
    private static final double ABOVE = GRID;

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
            boolean begins = !part.block().equals(block);
            block = part.block();
            double needed = begins ? HEADING + heightOf(block, netlist) : height(part);
            if (y + Math.min(needed, LAST_Y - FIRST_Y) > LAST_Y) {
                x += COLUMN;
                y = FIRST_Y;
            }
            if (begins) {
                headings.add(new Heading(block, x - 13 * GRID, y));
                y += HEADING;
            }
            SymbolShape shape = new SymbolShape(part.item().symbol());
            places.add(new Place(part, shape, x, y + ABOVE));
            y += height(part);
        }
    }

    private static double heightOf(String block, Netlist netlist) {
        return netlist.parts().stream()
                .filter(part -> part.block().equals(block))
                .mapToDouble(Sheet::height)
                .sum();
    }

    private static double height(Part part) {
        double below = new SymbolShape(part.item().symbol()).bottom();
        return ABOVE + GRID * Math.ceil((below + 1.5 * GRID) / GRID);
    }

    public List<Place> places() {
        return List.copyOf(places);
    }

    public List<Heading> headings() {
        return List.copyOf(headings);
    }
}
