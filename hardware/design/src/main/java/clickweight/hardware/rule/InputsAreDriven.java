package clickweight.hardware.rule;

import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.PinType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An input shares its net with something that is not an input. */
public final class InputsAreDriven implements NetlistRule {
    @Override
    public List<String> findings(Netlist netlist) {
        List<String> findings = new ArrayList<>();
        for (Map.Entry<String, List<Netlist.End>> net : netlist.nets().entrySet()) {
            boolean onlyInputs =
                    net.getValue().stream().allMatch(end -> end.pin().type() == PinType.INPUT);
            if (onlyInputs) {
                findings.add("Nothing drives the net " + net.getKey() + ", on which is "
                        + net.getValue().getFirst().words() + ".");
            }
        }
        return findings;
    }
}
