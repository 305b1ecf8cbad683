package clickweight.hardware.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.hardware.Folder;
import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.NetlistReader;
import clickweight.hardware.netlist.Population;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class BillOfMaterialsTest {
    private static Netlist board() throws IOException {
        return NetlistReader.read(Folder.BOARD);
    }

    @Test
    void eachPopulationHasItsOwnConverterAndNoOther() throws IOException {
        String lowCost = BillOfMaterials.of(board(), Population.LOW_COST);
        String bench = BillOfMaterials.of(board(), Population.BENCH);
        assertTrue(lowCost.contains("INA826AIDGKR") && !lowCost.contains("ADS131M04IPWR"));
        assertTrue(bench.contains("ADS131M04IPWR") && !bench.contains("INA826AIDGKR"));
    }

    @Test
    void whatIsOnlyCopperOrDrawingIsNotOrdered() throws IOException {
        String bill = BillOfMaterials.of(board(), Population.LOW_COST);
        assertFalse(bill.contains("TP1") || bill.contains("#FLG"));
    }

    @Test
    void equalPartsAreOneLineWithTheirNumber() throws IOException {
        String bill = BillOfMaterials.of(board(), Population.LOW_COST);
        assertTrue(bill.contains("U11 U12 U13 U14,4,INA826,Texas Instruments,INA826AIDGKR"), bill);
    }

    @Test
    void theReadmeSaysWhatTheLowCostBoardCosts() throws IOException {
        String euros = BillOfMaterials.totalEuro(board(), Population.LOW_COST)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
        String readme = Files.readString(Folder.HARDWARE.resolve("README.md"));
        assertTrue(readme.contains("(about " + euros + " EUR)"), "EUR: " + euros);
        assertEquals(2, euros.length());
    }
}
