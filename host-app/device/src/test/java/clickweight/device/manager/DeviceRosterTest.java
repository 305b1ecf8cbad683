package clickweight.device.manager;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.device.transport.DeviceListing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In the order of the timeline of {@link DeviceRoster}. */
class DeviceRosterTest {
    private static final DeviceListing HID_A = new DeviceListing("hid:a", "Clickweight mouse", "a");
    private static final DeviceListing SERIAL_A = new DeviceListing("serial:0", "Clickweight mouse", "a");
    private static final DeviceListing SERIAL_B = new DeviceListing("serial:1", "Clickweight mouse", "b");
    private static final DeviceListing PLAIN = new DeviceListing("serial:2", "converter");

    private final DeviceRoster roster = new DeviceRoster();
    private long micros;

    private List<String> look(DeviceListing... listings) {
        return roster.look(List.of(listings), ++micros).stream()
                .map(change -> change.micros() + " " + change.kind() + " "
                        + change.device().key())
                .toList();
    }

    @Test
    void aMouseArrivesIsRewiredLeavesAndIsTheSameWhenItIsBack() {
        assertEquals(List.of("1 ARRIVED a"), look(HID_A));
        assertEquals(List.of(), look(HID_A));
        assertEquals(List.of("3 REWIRED a"), look(HID_A, SERIAL_A));
        assertEquals(List.of("4 REWIRED a"), look(SERIAL_A));
        assertEquals(List.of("5 LEFT a"), look());
        assertEquals(List.of("6 ARRIVED a"), look(SERIAL_A));
    }

    @Test
    void whoLeavesIsToldBeforeWhoArrives() {
        look(SERIAL_A);
        assertEquals(List.of("2 LEFT a", "2 ARRIVED b"), look(SERIAL_B));
    }

    @Test
    void twoWiresToOneMouseAreOneDeviceAndThoseWithoutANumberEachTheirOwn() {
        List<KnownDevice> devices = DeviceRoster.group(List.of(HID_A, PLAIN, SERIAL_A, SERIAL_B));
        assertEquals(
                List.of("a", "serial:2", "b"),
                devices.stream().map(KnownDevice::key).toList());
        assertEquals("hid:a", devices.getFirst().uri());
        assertEquals("Clickweight mouse; also serial:0", devices.getFirst().text());
    }
}
