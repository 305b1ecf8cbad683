package clickweight.hardware.drawing;

import clickweight.hardware.netlist.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wires of the rig as a picture: one box a thing, one line a wire, from hardware/rig/wiring.csv. */
public final class RigWiring {
    private static final List<String> COLUMNS = List.of("wire", "from", "from_pin", "to", "to_pin", "note");
    private static final String CENTRE = "controller";
    private static final double ROW = 6;

    private RigWiring() {}

    /** The picture's file. */
    public static String draw(Path file) throws IOException {
        Map<String, List<Rows.Row>> byThing = new LinkedHashMap<>();
        int wires = 0;
        for (Rows.Row row : Rows.read(file, COLUMNS)) {
            byThing.computeIfAbsent(row.cell(3), thing -> new ArrayList<>()).add(row);
            wires++;
        }
        double height = ROW * wires + 8.0 * byThing.size() + 24;
        Picture picture = new Picture(250, height, 1250, "Wiring of the force rig");
        picture.words(4.2, "start", 6, 7, "Wiring of the force rig: each wire once, from left to right");
        double y = 16;
        for (Map.Entry<String, List<Rows.Row>> thing : byThing.entrySet()) {
            double tall = ROW * thing.getValue().size() + 2;
            picture.box("box", 96, y, 54, tall);
            for (int i = 0; i < thing.getValue().size(); i++) {
                Rows.Row row = thing.getValue().get(i);
                double at = y + 4 + ROW * i;
                picture.box(row.cell(1).equals(CENTRE) ? "grey" : "dark", 6, at - 2.4, 52, 4.8);
                picture.words(2.6, "start", 7, at + 1, row.cell(1) + ": " + row.cell(2));
                picture.line("wire", 58, at, 96, at);
                picture.words(2.4, "middle", 77, at - 0.8, row.cell(0));
                picture.words(2.6, "start", 97, at + 1, thing.getKey() + ": " + row.cell(4));
                picture.words(2.4, "start", 152, at + 1, row.cell(5));
            }
            y += tall + 6;
        }
        return picture.end();
    }
}
