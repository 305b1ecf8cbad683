package clickweight.hardware.netlist;

import java.util.Map;

/**
 * One part on the board.
 *
 * @param reference as printed beside it, R1
 * @param item what it is
 * @param block which part of the schematic it is drawn in
 * @param population which boards carry it
 * @param nets net of each pin number; {@link Netlist#NOT_CONNECTED} where a pin is left open on purpose
 */
public record Part(String reference, Item item, String block, Population population, Map<String, String> nets) {
    public Part {
        nets = Map.copyOf(nets);
    }

    /** Whether it is an integrated circuit. */
    public boolean isCircuit() {
        return reference.startsWith("U");
    }
}
