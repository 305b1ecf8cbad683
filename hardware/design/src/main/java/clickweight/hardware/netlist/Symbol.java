package clickweight.hardware.netlist;

import java.util.List;

/**
 * The pins of a kind of part.
 *
 * @param name of the kind
 * @param pins in the order of the file
 */
public record Symbol(String name, List<Pin> pins) {
    /**
     * One pin.
     *
     * @param number as the footprint numbers it
     * @param name as the data sheet names it; several pins may share one
     * @param type what it is to its net
     * @param left on which side of the symbol it is drawn
     */
    public record Pin(String number, String name, PinType type, boolean left) {}

    public Symbol {
        pins = List.copyOf(pins);
    }

    /** Pins of that name, or else the pin of that number. */
    public List<Pin> pinsNamed(String nameOrNumber) {
        List<Pin> named =
                pins.stream().filter(pin -> pin.name().equals(nameOrNumber)).toList();
        return named.isEmpty()
                ? pins.stream().filter(pin -> pin.number().equals(nameOrNumber)).toList()
                : named;
    }
}
