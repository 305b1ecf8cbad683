package clickweight.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.hardware.bill.BillOfMaterials;
import clickweight.hardware.calibration.CalibrationRecord;
import clickweight.hardware.calibration.SimulatedCalibration;
import clickweight.hardware.drawing.ReachDrawing;
import clickweight.hardware.drawing.RigWiring;
import clickweight.hardware.drawing.SchematicDrawing;
import clickweight.hardware.frontend.Figures;
import clickweight.hardware.frontend.Quantities;
import clickweight.hardware.frontend.SpiceDeck;
import clickweight.hardware.kicad.NetlistWriter;
import clickweight.hardware.kicad.ProjectWriter;
import clickweight.hardware.kicad.SchematicWriter;
import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.NetlistReader;
import clickweight.hardware.netlist.Population;
import clickweight.hardware.rig.Converters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each committed file is what its source gives. With -Dclickweight.accept=true the files are written anew. */
class GeneratedFilesTest {
    private static Map<String, String> generated() throws IOException {
        Netlist netlist = NetlistReader.read(Folder.BOARD);
        Map<String, String> files = new TreeMap<>();
        files.put("board/clickweight-mouse.kicad_sch", SchematicWriter.schematic(netlist));
        files.put("board/clickweight-mouse.kicad_pro", ProjectWriter.project("clickweight-mouse"));
        files.put("board/clickweight.kicad_sym", SchematicWriter.library(netlist));
        files.put("board/sym-lib-table", ProjectWriter.symbolTable());
        files.put("board/clickweight-mouse.net", NetlistWriter.netlist(netlist));
        files.put("board/schematic.svg", SchematicDrawing.of(netlist));
        files.put("board/bom-low-cost.csv", BillOfMaterials.of(netlist, Population.LOW_COST));
        files.put("board/bom-bench.csv", BillOfMaterials.of(netlist, Population.BENCH));
        Quantities data = Quantities.read(Folder.HARDWARE.resolve("frontend/quantities.csv"));
        SpiceDeck deck = new SpiceDeck(netlist, data);
        files.put("frontend/response.cir", deck.response());
        files.put("frontend/noise.cir", deck.noise());
        files.put("frontend/step.cir", deck.step());
        files.put("frontend/figures.md", Figures.table(netlist, data));
        files.put("reach.svg", ReachDrawing.draw());
        files.put("rig/converters.md", Converters.table(Folder.HARDWARE.resolve("rig/converters.csv")));
        files.put("rig/wiring.svg", RigWiring.draw(Folder.HARDWARE.resolve("rig/wiring.csv")));
        files.put("calibration/example-simulated.csv", CalibrationRecord.readings(SimulatedCalibration.readings()));
        files.put("calibration/example-simulated.md", SimulatedCalibration.page());
        return files;
    }

    @TestFactory
    Iterable<DynamicTest> eachFileIsWhatItsSourceGives() throws IOException {
        return generated().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> compare(file.getKey(), file.getValue())))
                .toList();
    }

    private static void compare(String name, String expected) throws IOException {
        Path file = Folder.HARDWARE.resolve(name);
        if (Boolean.getBoolean("clickweight.accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertTrue(Files.exists(file), "no file " + name + ": generate it with -Dclickweight.accept=true");
        assertEquals(expected, Files.readString(file), name + " is not what its source gives");
    }
}
