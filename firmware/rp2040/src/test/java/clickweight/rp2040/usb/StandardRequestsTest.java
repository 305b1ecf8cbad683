package clickweight.rp2040.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StandardRequestsTest {
    private static final String GET_STATUS = "80 00 00 00 00 00 02 00";

    private final FakeHost host = FakeHost.configured();

    @Test
    void statusOfTheDeviceTellsRemoteWakeup() {
        assertEquals("00 00", host.control(GET_STATUS), "bus powered");
        host.control("00 03 01 00 00 00 00 00");
        assertEquals("02 00", host.control(GET_STATUS));
        host.control("00 01 01 00 00 00 00 00");
        assertEquals("00 00", host.control(GET_STATUS));
    }

    @Test
    void busResetForbidsRemoteWakeup() {
        host.control("00 03 01 00 00 00 00 00");
        host.reset();
        assertEquals("00 00", host.control(GET_STATUS));
    }

    @Test
    void haltedEndpointSendsNothingUntilCleared() {
        assertEquals(FakeHost.OK, host.control("02 03 00 00 81 00 00 00"));
        assertEquals(Set.of(0x81), host.controller.halted);
        assertEquals("01 00", host.control("82 00 00 00 81 00 02 00"));
        assertFalse(host.usb.mouse().ready());
        assertTrue(host.usb.vendor().ready());
        assertEquals(FakeHost.OK, host.control("02 01 00 00 81 00 00 00"));
        assertEquals("00 00", host.control("82 00 00 00 81 00 02 00"));
        assertEquals(Set.of(), host.controller.halted);
        assertTrue(host.usb.mouse().ready());
    }

    @Test
    void clearingWhatIsNotHaltedResetsTheToggle() {
        assertEquals(FakeHost.OK, host.control("02 01 00 00 02 00 00 00"));
        assertEquals(1, host.controller.togglesReset, "USB 9.4.5");
    }

    @Test
    void controlEndpointIsNeverHalted() {
        assertEquals("00 00", host.control("82 00 00 00 00 00 02 00"));
        assertEquals("00 00", host.control("82 00 00 00 80 00 02 00"));
        assertEquals(FakeHost.OK, host.control("02 01 00 00 80 00 00 00"));
    }

    @Test
    void interfacesHaveOneSettingEach() {
        assertEquals("00", host.control("81 0A 00 00 01 00 01 00"));
        assertEquals("00 00", host.control("81 00 00 00 01 00 02 00"));
        assertEquals(FakeHost.OK, host.control("01 0B 00 00 01 00 00 00"));
        assertEquals(2, host.controller.togglesReset, "both directions of endpoint 2");
    }

    @Test
    void configurationChosenAgainEndsHaltsAndEmptiesEndpoints() {
        host.control("02 03 00 00 82 00 00 00");
        host.usb.mouse().send(new byte[10], 10);
        assertEquals(FakeHost.OK, host.control("00 09 01 00 00 00 00 00"));
        assertEquals(FakeHost.NAK, host.read(1));
        assertTrue(host.usb.mouse().ready());
        assertTrue(host.usb.vendor().ready());
    }

    @Test
    void configurationZeroClosesTheEndpoints() {
        host.control("00 09 00 00 00 00 00 00");
        assertFalse(host.controller.open);
        assertFalse(host.usb.mouse().ready());
        assertFalse(host.usb.vendor().ready());
        assertEquals(5, host.controller.address, "the address stays");
    }
}
