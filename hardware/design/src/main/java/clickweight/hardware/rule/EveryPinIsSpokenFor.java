package clickweight.hardware.rule;

import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.Part;
import clickweight.hardware.netlist.PinType;
import clickweight.hardware.netlist.Symbol;
import java.util.ArrayList;
import java.util.List;

/** Each pin has a net, or is marked as open on purpose; a pin that a chip does not use is never on a net. */
public final class EveryPinIsSpokenFor implements NetlistRule {
    @Override
    public List<String> findings(Netlist netlist) {
        List<String> findings = new ArrayList<>();
        for (Part part : netlist.parts()) {
            for (Symbol.Pin pin : part.item().symbol().pins()) {
                String net = part.nets().get(pin.number());
                String words = new Netlist.End(part, pin).words();
                if (net == null) {
                    findings.add(words + " has neither a net nor a no-connect mark.");
                } else if (pin.type() == PinType.NO_CONNECT && !net.equals(Netlist.NOT_CONNECTED)) {
                    findings.add(words + " is not connected inside the chip, but is on " + net + ".");
                }
            }
        }
        return findings;
    }
}
