package clickweight.hardware.bill;

import clickweight.hardware.netlist.Item;
import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.Part;
import clickweight.hardware.netlist.Population;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to order for one board of a kind. Prices are indicative: see {@link #PRICE_NOTE}. */
public final class BillOfMaterials {
    /** How far the prices can be believed. */
    public static final String PRICE_NOTE = "estimate of 2026-11 for one piece; not looked up at a dealer";

    private static final String HEADER =
            "references,quantity,value,manufacturer,number,footprint,price_eur,total_eur,price_note,description\n";

    private BillOfMaterials() {}

    /** The file, one line an item, in the order of the netlist, and a last line with the sum. */
    public static String of(Netlist netlist, Population board) {
        StringBuilder text = new StringBuilder(HEADER);
        for (Map.Entry<Item, List<String>> line : lines(netlist, board).entrySet()) {
            Item item = line.getKey();
            int quantity = line.getValue().size();
            row(
                    text,
                    List.of(
                            String.join(" ", line.getValue()),
                            Integer.toString(quantity),
                            item.value(),
                            item.manufacturer(),
                            item.number(),
                            item.footprint(),
                            item.priceEuro().toPlainString(),
                            item.priceEuro()
                                    .multiply(BigDecimal.valueOf(quantity))
                                    .toPlainString(),
                            PRICE_NOTE,
                            item.description()));
        }
        return text.toString();
    }

    /** Sum of a board of that kind, in euros, without circuit board, strain beams and shipping. */
    public static BigDecimal totalEuro(Netlist netlist, Population board) {
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<Item, List<String>> line : lines(netlist, board).entrySet()) {
            total = total.add(line.getKey()
                    .priceEuro()
                    .multiply(BigDecimal.valueOf(line.getValue().size())));
        }
        return total;
    }

    private static Map<Item, List<String>> lines(Netlist netlist, Population board) {
        Map<Item, List<String>> lines = new LinkedHashMap<>();
        for (Part part : netlist.populated(board).parts()) {
            if (!part.item().nothingToBuy()) {
                lines.computeIfAbsent(part.item(), item -> new ArrayList<>()).add(part.reference());
            }
        }
        return lines;
    }

    private static void row(StringBuilder text, List<String> cells) {
        List<String> quoted = cells.stream()
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .toList();
        text.append(String.join(",", quoted)).append('\n');
    }
}
