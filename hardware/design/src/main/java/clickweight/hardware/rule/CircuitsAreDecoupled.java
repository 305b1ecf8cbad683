package clickweight.hardware.rule;

import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.Part;
import clickweight.hardware.netlist.PinType;
import clickweight.hardware.netlist.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Each block has, on each supply net, a capacitor to ground for each supply pin of its circuits. Capacitors are counted
 * within the block, because that is what is drawn, placed and soldered together.
 */
public final class CircuitsAreDecoupled implements NetlistRule {
    private static final String GROUND = "GND";

    private record Supply(String block, String net) {
        String words() {
            return "block " + block + ", net " + net;
        }
    }

    @Override
    public List<String> findings(Netlist netlist) {
        Map<String, Integer> pins = new TreeMap<>();
        Map<String, Integer> capacitors = new TreeMap<>();
        for (Part part : netlist.parts()) {
            if (part.isCircuit()) {
                for (Symbol.Pin pin : part.item().symbol().pins()) {
                    String net = part.nets().getOrDefault(pin.number(), GROUND);
                    boolean supply = pin.type() == PinType.POWER_IN || pin.type() == PinType.POWER_OUT;
                    if (supply && !net.equals(GROUND)) {
                        pins.merge(new Supply(part.block(), net).words(), 1, Integer::sum);
                    }
                }
            } else if (part.item().symbol().name().equals("Capacitor")) {
                TreeSet<String> ends = new TreeSet<>(part.nets().values());
                if (ends.size() == 2 && ends.remove(GROUND)) {
                    capacitors.merge(new Supply(part.block(), ends.first()).words(), 1, Integer::sum);
                }
            }
        }
        List<String> findings = new ArrayList<>();
        for (Map.Entry<String, Integer> supply : pins.entrySet()) {
            int there = capacitors.getOrDefault(supply.getKey(), 0);
            if (there < supply.getValue()) {
                findings.add("In " + supply.getKey() + ": " + supply.getValue() + " supply pins, but " + there
                        + " capacitors to ground.");
            }
        }
        return findings;
    }
}
