package clickweight.hardware.rule;

import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.PinType;
import clickweight.hardware.netlist.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** At most one output drives a net, and what needs power gets it from exactly one. */
public final class OneDriverPerNet implements NetlistRule {
    @Override
    public List<String> findings(Netlist netlist) {
        List<String> findings = new ArrayList<>();
        for (Map.Entry<String, List<Netlist.End>> net : netlist.nets().entrySet()) {
            List<Netlist.End> drivers = net.getValue().stream()
                    .filter(end -> end.pin().type().drives())
                    .toList();
            if (drivers.size() > 1) {
                findings.add("The net " + net.getKey() + " has " + drivers.size() + " drivers, "
                        + String.join(
                                ", ", drivers.stream().map(Netlist.End::words).toList()) + ".");
            }
            boolean needsPower = net.getValue().stream()
                    .map(Netlist.End::pin)
                    .map(Symbol.Pin::type)
                    .anyMatch(type -> type == PinType.POWER_IN);
            boolean hasPower = drivers.stream().anyMatch(end -> end.pin().type() == PinType.POWER_OUT);
            if (needsPower && !hasPower) {
                findings.add("The power net " + net.getKey() + " is driven by nothing.");
            }
        }
        return findings;
    }
}
