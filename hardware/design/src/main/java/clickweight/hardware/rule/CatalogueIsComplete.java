package clickweight.hardware.rule;

import clickweight.hardware.netlist.Item;
import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Nothing is left open for somebody who orders: no empty cell, no thing to buy without a price. */
public final class CatalogueIsComplete implements NetlistRule {
    @Override
    public List<String> findings(Netlist netlist) {
        List<String> findings = new ArrayList<>();
        for (Part part : netlist.parts()) {
            Item item = part.item();
            List<String> cells = List.of(
                    part.reference(),
                    part.block(),
                    item.value(),
                    item.manufacturer(),
                    item.number(),
                    item.footprint(),
                    item.description());
            if (cells.stream().anyMatch(String::isBlank)) {
                findings.add(part.reference() + " (" + item.name() + ") has an empty cell.");
            }
            if (!item.nothingToBuy() && item.priceEuro().compareTo(BigDecimal.ZERO) <= 0) {
                findings.add(part.reference() + " (" + item.name() + ") has no price.");
            }
        }
        return findings;
    }
}
