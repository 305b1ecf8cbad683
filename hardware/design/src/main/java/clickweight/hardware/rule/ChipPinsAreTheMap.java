package clickweight.hardware.rule;

import clickweight.hardware.netlist.Netlist;
import clickweight.hardware.netlist.Part;
import clickweight.hardware.netlist.PinMap;
import clickweight.hardware.netlist.Symbol;
import java.util.ArrayList;
import java.util.List;

/** Each GPIO of the chip is on the net that the map of pins says. */
public final class ChipPinsAreTheMap implements NetlistRule {
    private static final String CHIP = "U1";

    private final PinMap map;

    public ChipPinsAreTheMap(PinMap map) {
        this.map = map;
    }

    @Override
    public List<String> findings(Netlist netlist) {
        Part chip = netlist.part(CHIP);
        List<String> findings = new ArrayList<>();
        for (PinMap.Gpio gpio : map.rows()) {
            List<Symbol.Pin> pins = chip.item().symbol().pinsNamed("GPIO" + gpio.number());
            String net =
                    pins.size() == 1 ? chip.nets().getOrDefault(pins.getFirst().number(), "no net") : "no pin";
            if (!net.equals(gpio.net())) {
                findings.add("GPIO" + gpio.number() + " is on " + net + ", but pinmap.csv says " + gpio.net() + ".");
            }
        }
        return findings;
    }
}
