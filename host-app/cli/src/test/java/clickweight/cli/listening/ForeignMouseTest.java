package clickweight.cli.listening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.mouse.Axis;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ForeignMouseTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ForeignMouse mouse(boolean json, boolean movements) {
        return new ForeignMouse(new EventLines(new PrintStream(out, true, UTF_8), json, 4), movements);
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void buttonsAndWheelAreToldInWords() {
        ForeignMouse mouse = mouse(false, false);
        mouse.unitsPerDetent(Axis.WHEEL, OptionalInt.of(120));
        mouse.onButton(1, true, 1_500_000);
        mouse.onButton(8, false, 1_500_001);
        mouse.onAxis(Axis.X, 5, 1_600_000);
        mouse.onAxis(Axis.WHEEL, -240, 1_700_000);
        mouse.onAxis(Axis.WHEEL, 15, 1_800_000);
        assertEquals(
                List.of(
                        "    1.500000 s  left    press",
                        "    1.500001 s  no. 8   release",
                        "    1.700000 s  wheel   down by 2 detents",
                        "    1.800000 s  wheel   up by 15/120 of a detent"),
                lines());
    }

    @Test
    void unitsThatAMouseDoesNotExplainAreSaidToBe() {
        ForeignMouse mouse = mouse(false, true);
        mouse.unitsPerDetent(Axis.PAN, OptionalInt.empty());
        mouse.onAxis(Axis.PAN, 3, 0);
        mouse.onAxis(Axis.Y, -2, 0);
        assertTrue(lines().get(0).contains("right by 3 units, of which it does not tell"), lines().get(0));
        assertTrue(lines().get(1).endsWith("y       moved by -2"), lines().get(1));
    }

    @Test
    void aProgramGetsAnObjectALine() {
        ForeignMouse mouse = mouse(true, false);
        mouse.unitsPerDetent(Axis.WHEEL, OptionalInt.of(8));
        mouse.onButton(3, true, 12);
        mouse.onAxis(Axis.WHEEL, 8, 13);
        assertEquals(
                List.of(
                        "{\"micros\":12,\"place\":\"middle\",\"event\":\"press\",\"button\":3}",
                        "{\"micros\":13,\"place\":\"wheel\",\"event\":\"turn\",\"units\":8,\"units_per_detent\":8}"),
                lines());
    }
}
