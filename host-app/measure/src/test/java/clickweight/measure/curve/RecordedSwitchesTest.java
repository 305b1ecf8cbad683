package clickweight.measure.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Real switches (bluepylons/Open-Switch-Curve-Meter, CC BY 4.0) against the answers that come with the recordings. */
class RecordedSwitchesTest {
    private static final List<String> FORCES = List.of(
            "OF_first_closed_gf",
            "OF_prev_open_gf",
            "RF_first_open_gf",
            "RF_prev_closed_gf",
            "AF_required_gf",
            "RF_required_gf",
            "Fmax_gf");

    private static List<Map<String, String>> expected(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("expected.csv"));
        String[] names = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",");
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static void compare(Map<String, String> row, Map<String, Object> json, double tolerance) {
        for (String exact : List.of("rows", "make_row", "break_row", "n_make", "n_break", "make_x_um", "break_x_um")) {
            double found = Recordings.number(json, exact);
            assertEquals(Double.parseDouble(row.get(exact)), found, 0, row.get("switch") + " " + exact);
        }
        for (String force : FORCES) {
            double found = Recordings.number(json, force);
            assertEquals(Double.parseDouble(row.get(force)), found, tolerance, row.get("switch") + " " + force);
        }
        double firstOpening = Recordings.number(json, "RF_first_opening_gf");
        assertEquals(Double.parseDouble(row.get("author_RF_gf")), firstOpening, tolerance, row.get("switch"));
    }

    @Test
    void withTheSheetsOwnTareEveryForceIsWithinAHundredthOfAGram() throws IOException {
        Path folder = Recordings.folder("switches_oscm");
        List<Map<String, String>> rows = expected(folder);
        assertEquals(6, rows.size());
        for (Map<String, String> row : rows) {
            Curve curve = CurveFile.read(folder.resolve(row.get("switch") + ".csv"));
            double tare = Double.parseDouble(row.get("tare_offset_gf"));
            compare(row, CurveJson.of(SwitchFigures.of(curve, OptionalDouble.of(tare))), 0.01);
        }
    }

    @Test
    void withTheReadersOwnTareEveryForceIsWithinATenthOfAGram() throws IOException {
        Path folder = Recordings.folder("switches_oscm");
        for (Map<String, String> row : expected(folder)) {
            Curve curve = CurveFile.read(folder.resolve(row.get("switch") + ".csv"));
            SwitchFigures figures = SwitchFigures.of(curve, OptionalDouble.empty());
            assertEquals(
                    Double.parseDouble(row.get("tare_offset_gf")), figures.tareOffsetGramForce(), 0.05, curve.name());
            compare(row, CurveJson.of(figures), 0.1);
        }
    }

    @Test
    void switchesThatTeaseAreFlagged() throws IOException {
        Path folder = Recordings.folder("switches_oscm");
        for (Map<String, String> row : expected(folder)) {
            Curve curve = CurveFile.read(folder.resolve(row.get("switch") + ".csv"));
            boolean teases =
                    SwitchFigures.of(curve, OptionalDouble.empty()).flags().contains(CurveFlag.SEVERAL_MAKES);
            assertEquals(Integer.parseInt(row.get("n_make")) > 1, teases, curve.name());
        }
    }

    @Test
    void folderIsReadWithoutItsTableOfAnswers() throws IOException {
        CurveSet set = CurveSet.read(List.of(Recordings.folder("switches_oscm")));
        assertEquals(6, set.curves().size());
        assertEquals("expected.csv", set.notCurves().get(0).getFileName().toString());
        assertTrue(set.duplicates().isEmpty());
    }

    /** The switches' own data sheets and a look at the curves: 2.0 mm to make and 4 mm in all of an MX, 3 mm of the Choc. */
    @Test
    void featuresOfRealSwitchesArePlausible() throws IOException {
        Path folder = Recordings.folder("switches_oscm");
        for (Map<String, String> row : expected(folder)) {
            Curve curve = CurveFile.read(folder.resolve(row.get("switch") + ".csv"));
            CurveFeatures features =
                    SwitchFigures.of(curve, OptionalDouble.empty()).features();
            boolean linear = List.of("Akko-KTT-CS-Jelly-Black", "Cherry-MX-Red", "NK-Kailh-Cream")
                    .contains(curve.name());
            assertEquals(linear, !features.figure("first_peak_gf").isMeasured(), curve.name());
            assertEquals(4.0, features.figure("total_travel_um").value() / 1000, 1.2, curve.name());
            assertEquals(2.0, features.figure("pretravel_um").value() / 1000, 0.6, curve.name());
            assertTrue(features.figure("touch_x_um").standardUncertainty() < 10, curve.name());
            assertTrue(features.figure("loop_area_mJ").value() > 0, curve.name());
            assertEquals(
                    Integer.parseInt(row.get("n_make")) > 1,
                    features.figure("tease_from_um").isMeasured());
            double peak = features.figure("first_peak_gf").value();
            assertTrue(linear || peak == Double.parseDouble(row.get("AF_required_gf")) || peak > 30, curve.name());
        }
    }
}
