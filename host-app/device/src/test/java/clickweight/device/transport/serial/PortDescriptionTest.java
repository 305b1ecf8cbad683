package clickweight.device.transport.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.device.transport.DeviceListing;
import org.junit.jupiter.api.Test;

class PortDescriptionTest {
    private static final String PATH = "/dev/ttyACM0";

    @Test
    void aPortOfOursSaysSoWithItsNumberAsTheMouseTellsIt() {
        assertEquals(
                new DeviceListing("serial:/dev/ttyACM0", "Clickweight mouse, serial number E660AB", "e660ab"),
                new PortDescription(0x1209, 0x0001, "whatever", "E660AB").listing(PATH));
    }

    @Test
    void aConverterMayHaveAMouseBehindItWhoseNumberIsNotItsOwn() {
        assertEquals(
                new DeviceListing(
                        "serial:/dev/ttyACM0",
                        "FT232R USB UART, serial number A50285BI; a mouse's UART may be behind it",
                        ""),
                new PortDescription(0x0403, 0x6001, "FT232R USB UART", "A50285BI").listing(PATH));
    }

    @Test
    void anyOtherPortIsCalledWhatTheSystemCallsIt() {
        assertEquals(
                new DeviceListing("serial:/dev/ttyACM0", "Physical Port S0", ""),
                new PortDescription(-1, -1, "Physical Port S0", "Unknown").listing(PATH));
        assertEquals(
                new DeviceListing("serial:/dev/ttyACM0", "Other product of the same vendor", ""),
                new PortDescription(0x1209, 0x0002, "Other product of the same vendor", "").listing(PATH));
    }
}
