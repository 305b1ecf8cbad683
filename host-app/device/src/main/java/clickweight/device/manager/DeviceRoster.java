package clickweight.device.manager;

import clickweight.device.transport.DeviceListing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mice there are, kept by comparing what the system lists from one look to the next:
 *
 * <pre>
 * listed     hid a    hid a, serial a    serial a    -      serial a
 * changes    arrived  rewired            rewired     left   arrived
 * </pre>
 *
 * A mouse is known by its serial number, so that it is the same one at another port.
 */
public final class DeviceRoster {
    private final Map<String, KnownDevice> present = new LinkedHashMap<>();

    /** One entry for each mouse among the places, in their order. */
    public static List<KnownDevice> group(Collection<DeviceListing> listings) {
        Map<String, List<DeviceListing>> wires = new LinkedHashMap<>();
        for (DeviceListing listing : listings) {
            wires.computeIfAbsent(KnownDevice.keyOf(listing), key -> new ArrayList<>())
                    .add(listing);
        }
        return wires.entrySet().stream()
                .map(entry -> new KnownDevice(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Takes in what is listed now.
     *
     * @param nowMicros of any rising clock
     * @return what changed since the last look: first who left
     */
    public List<DeviceChange> look(Collection<DeviceListing> listings, long nowMicros) {
        List<KnownDevice> now = group(listings);
        List<DeviceChange> changes = new ArrayList<>();
        for (KnownDevice before : List.copyOf(present.values())) {
            if (now.stream().noneMatch(device -> device.key().equals(before.key()))) {
                present.remove(before.key());
                changes.add(new DeviceChange(DeviceChange.Kind.LEFT, before, nowMicros));
            }
        }
        for (KnownDevice device : now) {
            KnownDevice before = present.put(device.key(), device);
            if (before == null) {
                changes.add(new DeviceChange(DeviceChange.Kind.ARRIVED, device, nowMicros));
            } else if (!before.wires().equals(device.wires())) {
                changes.add(new DeviceChange(DeviceChange.Kind.REWIRED, device, nowMicros));
            }
        }
        return changes;
    }
}
