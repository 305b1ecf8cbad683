package clickweight.hardware.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.hardware.Folder;
import clickweight.hardware.netlist.Item;
import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.NetlistReader;
import clickweight.hardware.netlist.Part;
import clickweight.hardware.netlist.PinMap;
import clickweight.hardware.netlist.Population;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each rule holds of the board, and finds the fault that a canary has. */
class BoardRulesTest {
    private Netlist board;

    @BeforeEach
    void readTheBoard() throws IOException {
        board = NetlistReader.read(Folder.BOARD);
    }

    private static void holds(NetlistRule rule, Netlist netlist) {
        assertEquals(List.of(), rule.findings(netlist));
    }

    private static void findsOnly(NetlistRule rule, Netlist canary, String sentence) {
        assertEquals(List.of(sentence), rule.findings(canary));
    }

    private Netlist with(String reference, UnaryOperator<Part> change) {
        List<Part> parts = new ArrayList<>();
        for (Part part : board.parts()) {
            parts.add(part.reference().equals(reference) ? change.apply(part) : part);
        }
        return new Netlist(parts);
    }

    private Netlist without(String reference) {
        return new Netlist(board.parts().stream()
                .filter(part -> !part.reference().equals(reference))
                .toList());
    }

    /** The same part with one pin elsewhere; an empty name takes its net away. */
    private static Part moved(Part part, String pin, String net) {
        Map<String, String> nets = new HashMap<>(part.nets());
        nets.remove(pin);
        if (!net.isEmpty()) {
            nets.put(pin, net);
        }
        return new Part(part.reference(), part.item(), part.block(), part.population(), nets);
    }

    @Test
    void everyPinIsConnectedOrMarkedAsOpen() {
        holds(new EveryPinIsSpokenFor(), board);
        findsOnly(
                new EveryPinIsSpokenFor(),
                with("U1", part -> moved(part, "19", "")),
                "U1.19 (TESTEN) has neither a net nor a no-connect mark.");
        findsOnly(
                new EveryPinIsSpokenFor(),
                with("U3", part -> moved(part, "4", "3V3")),
                "U3.4 (NC) is not connected inside the chip, but is on 3V3.");
    }

    @Test
    void everyNetHasTwoEnds() {
        holds(new NetsHaveTwoEnds(), board);
        findsOnly(
                new NetsHaveTwoEnds(),
                with("TP8", part -> moved(part, "1", "TAER")),
                "The net TAER has one end only, TP8.1 (1).");
    }

    @Test
    void oneOutputDrivesANetAndPowerNetsAreDrivenOnBothBoards() {
        for (Population kind : List.of(Population.LOW_COST, Population.BENCH)) {
            holds(new OneDriverPerNet(), board.populated(kind));
        }
        findsOnly(
                new OneDriverPerNet(),
                with("U11", part -> moved(part, "7", "TARE")),
                "The net TARE has 2 drivers, U8.1 (OUT), U11.7 (OUT).");
        findsOnly(new OneDriverPerNet(), without("U7"), "The power net 5VA is driven by nothing.");
    }

    @Test
    void everyInputIsDriven() {
        holds(new InputsAreDriven(), board);
        findsOnly(
                new InputsAreDriven(),
                with("U1", part -> moved(part, "26", "REST")),
                "Nothing drives the net REST, on which is U1.26 (RUN).");
    }

    @Test
    void everyCircuitIsDecoupledOnBothBoards() {
        for (Population kind : List.of(Population.LOW_COST, Population.BENCH)) {
            holds(new CircuitsAreDecoupled(), board.populated(kind));
        }
        findsOnly(
                new CircuitsAreDecoupled(),
                without("C21"),
                "In block Flash and debug, net 3V3: 1 supply pins, but 0 capacitors to ground.");
    }

    @Test
    void theChipsPinsAreThoseOfTheMap() throws IOException {
        ChipPinsAreTheMap rule = new ChipPinsAreTheMap(PinMap.read(Folder.HARDWARE.resolve("pinmap.csv")));
        holds(rule, board);
        findsOnly(
                rule,
                with("U1", part -> moved(part, "4", "RIGHT_NO")),
                "GPIO2 is on RIGHT_NO, but pinmap.csv says LEFT_NO.");
    }

    @Test
    void nothingInTheBillOfMaterialsIsLeftOpen() {
        holds(new CatalogueIsComplete(), board);
        findsOnly(
                new CatalogueIsComplete(),
                with("F1", part -> priced(part, "", BigDecimal.ONE)),
                "F1 (PTC500) has an empty cell.");
        findsOnly(
                new CatalogueIsComplete(),
                with("F1", part -> priced(part, "MF", BigDecimal.ZERO)),
                "F1 (PTC500) has no price.");
    }

    private static Part priced(Part part, String number, BigDecimal price) {
        Item item = part.item();
        Item changed = new Item(
                item.name(),
                item.symbol(),
                item.value(),
                item.manufacturer(),
                number,
                item.footprint(),
                price,
                item.description());
        return new Part(part.reference(), changed, part.block(), part.population(), part.nets());
    }

    @Test
    void theChipHasItsUsualSurroundings() {
        // Hardware design with RP2040, chapter 2: 27 ohm in D+ and D-, 1 k behind the crystal, 5.1 k on each CC
        assertTrue(joined("R4", "27", "USB_DP_CHIP", "USB_DP") && joined("R5", "27", "USB_DM_CHIP", "USB_DM"));
        assertTrue(joined("R1", "5.1k", "CC1", "GND") && joined("R2", "5.1k", "CC2", "GND"));
        assertTrue(joined("R6", "1k", "XOUT", "XTAL_OUT"));
        assertTrue(joined("C19", "15p", "XIN", "GND") && joined("C20", "15p", "XTAL_OUT", "GND"));
        // datasheet 2.19.6: a GPIO begins with a pull-down of 50 k at least; the load switch wants 1 V
        assertTrue(joined("R10", "33k", "3V3", "BRIDGE_ENABLE"));
        assertTrue(joined("C14", "1u", "3V3", "GND") && joined("C15", "1u", "1V1", "GND"));
    }

    private boolean joined(String reference, String value, String one, String other) {
        Part part = board.part(reference);
        return part.item().value().equals(value) && part.nets().equals(Map.of("1", one, "2", other));
    }
}
