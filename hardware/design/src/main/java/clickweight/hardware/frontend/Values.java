package clickweight.hardware.frontend;

import clickweight.hardware.netlist.Netlist;

/** Values of resistors and capacitors as the schematic writes them. */
final class Values {
    private Values() {}

    /** In ohms or farads: 51.1, 3.65k, 10n. */
    static double of(Netlist netlist, String reference) {
        String value = netlist.part(reference).item().value();
        char last = value.charAt(value.length() - 1);
        double factor = switch (last) {
            case 'M' -> 1e6;
            case 'k' -> 1e3;
            case 'u' -> 1e-6;
            case 'n' -> 1e-9;
            case 'p' -> 1e-12;
            default -> 1;
        };
        return Double.parseDouble(Character.isDigit(last) ? value : value.substring(0, value.length() - 1)) * factor;
    }
}
