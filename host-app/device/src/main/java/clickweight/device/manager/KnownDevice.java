package clickweight.device.manager;

import clickweight.device.transport.DeviceListing;
import java.util.List;

/**
 * One mouse, however many wires lead to it.
 *
 * @param key its serial number; of a place whose number the system does not know, the place
 * @param wires places where it can be opened, never empty
 */
public record KnownDevice(String key, List<DeviceListing> wires) {
    /** Copies the list. */
    public KnownDevice {
        wires = List.copyOf(wires);
    }

    static String keyOf(DeviceListing listing) {
        return listing.serialNumber().isEmpty() ? listing.uri() : listing.serialNumber();
    }

    /** What to give to {@code --device}: its first wire. */
    public String uri() {
        return wires.getFirst().uri();
    }

    /** What it is, with its other wires, in words. */
    public String text() {
        StringBuilder text = new StringBuilder(wires.getFirst().text());
        for (DeviceListing other : wires.subList(1, wires.size())) {
            text.append("; also ").append(other.uri());
        }
        return text.toString();
    }
}
