package clickweight.hardware.netlist;

import java.math.BigDecimal;

/**
 * A thing that can be ordered.
 *
 * @param name how the netlist calls it
 * @param symbol its pins
 * @param value what stands beside its symbol
 * @param manufacturer who makes it, or none
 * @param number the maker's, or none
 * @param footprint library and name as KiCad has them; the library clickweight is this project's and not drawn yet
 * @param priceEuro of one, indicative
 * @param description one line
 */
public record Item(
        String name,
        Symbol symbol,
        String value,
        String manufacturer,
        String number,
        String footprint,
        BigDecimal priceEuro,
        String description) {

    /** Whether it only exists in the drawing or as copper. */
    public boolean nothingToBuy() {
        return manufacturer.equals("none");
    }

    /** Whether it only exists in the drawing. */
    public boolean onlyDrawn() {
        return footprint.equals("none");
    }
}
