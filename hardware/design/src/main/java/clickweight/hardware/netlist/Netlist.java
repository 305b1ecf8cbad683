package clickweight.hardware.netlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every part of the board with the net of each of its pins.
 *
 * @param parts in the order of the file
 */
public record Netlist(List<Part> parts) {
    /** In place of a net: the pin is left open on purpose. */
    public static final String NOT_CONNECTED = "-";

    /** One end of a net. */
    public record End(Part part, Symbol.Pin pin) {
        /** As people write it, U1.20. */
        public String words() {
            return part.reference() + "." + pin.number() + " (" + pin.name() + ")";
        }
    }

    public Netlist {
        parts = List.copyOf(parts);
    }

    /** What a board of that kind carries. */
    public Netlist populated(Population board) {
        return new Netlist(
                parts.stream().filter(part -> part.population().isOn(board)).toList());
    }

    /** The ends of each net, sorted by name; pins that are open on purpose, and those nobody spoke of, are on none. */
    public Map<String, List<End>> nets() {
        Map<String, List<End>> nets = new TreeMap<>();
        for (Part part : parts) {
            for (Symbol.Pin pin : part.item().symbol().pins()) {
                String net = part.nets().get(pin.number());
                if (net != null && !net.equals(NOT_CONNECTED)) {
                    nets.computeIfAbsent(net, name -> new ArrayList<>()).add(new End(part, pin));
                }
            }
        }
        return nets;
    }

    /** The part of that reference. */
    public Part part(String reference) {
        return parts.stream()
                .filter(part -> part.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + reference));
    }
}
