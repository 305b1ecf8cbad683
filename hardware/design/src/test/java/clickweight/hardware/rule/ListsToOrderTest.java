package clickweight.hardware.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.hardware.Folder;
import clickweight.hardware.netlist.DesignException;
import clickweight.hardware.netlist.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ordered besides the board's parts. */
class ListsToOrderTest {
    private static final List<String> COLUMNS =
            List.of("what", "quantity", "manufacturer", "number", "price_eur", "price_note", "for");

    @ParameterizedTest
    @ValueSource(strings = {"rig/bom.csv", "board/extras.csv"})
    void noCellIsEmptyAndEachHasAPrice(String file) throws IOException {
        List<Rows.Row> rows = Rows.read(Folder.HARDWARE.resolve(file), COLUMNS);
        assertFalse(rows.isEmpty());
        for (Rows.Row row : rows) {
            assertTrue(row.cells().stream().noneMatch(String::isBlank), file + ", line " + row.line());
            assertTrue(Double.parseDouble(row.cell(4)) > 0, file + ", line " + row.line());
            assertTrue(Integer.parseInt(row.cell(1)) > 0, file + ", line " + row.line());
        }
    }

    @Test
    void aRowThatLacksACellIsRefused(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("bom.csv");
        Files.writeString(broken, "what,quantity\nscrew\n");
        assertEquals(
                "bom.csv, line 2: a row has not 2 cells; give each column its cell.",
                assertThrows(DesignException.class, () -> Rows.read(broken, List.of("what", "quantity")))
                        .getMessage());
    }
}
