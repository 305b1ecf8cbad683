package clickweight.hardware.rule;

import clickweight.hardware.netlist.Netlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A net with one end is a misspelt name. */
public final class NetsHaveTwoEnds implements NetlistRule {
    @Override
    public List<String> findings(Netlist netlist) {
        List<String> findings = new ArrayList<>();
        for (Map.Entry<String, List<Netlist.End>> net : netlist.nets().entrySet()) {
            if (net.getValue().size() < 2) {
                findings.add("The net " + net.getKey() + " has one end only, "
                        + net.getValue().getFirst().words() + ".");
            }
        }
        return findings;
    }
}
