package clickweight.rp2040.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is not understood is answered by STALL, and does no harm (USB 9.2.7). */
class BadRequestsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            80 06 00 01 01 00 12 00 | ok: a device descriptor in any language
            80 06 01 01 00 00 12 00 | device descriptor 1
            80 06 01 02 00 00 09 00 | configuration descriptor 1
            80 06 04 03 09 04 FF 00 | string 4
            80 06 00 04 00 00 09 00 | interface descriptor by itself
            80 06 00 05 00 00 07 00 | endpoint descriptor by itself
            80 06 00 06 00 00 0A 00 | device qualifier
            80 06 00 0F 00 00 05 00 | binary object store
            80 06 00 22 00 00 FF 00 | report descriptor of the device
            81 06 00 22 02 00 FF 00 | report descriptor of interface 2
            81 06 00 23 00 00 FF 00 | physical descriptor
            81 06 01 22 00 00 FF 00 | report descriptor with an index
            00 07 00 01 00 00 12 00 | SET_DESCRIPTOR
            00 05 80 00 00 00 00 00 | address 128
            00 05 01 00 00 00 00 00 | SET_ADDRESS when configured
            00 05 01 00 00 00 01 00 | SET_ADDRESS with data
            00 09 02 00 00 00 00 00 | configuration 2
            00 09 01 00 01 00 00 00 | SET_CONFIGURATION with an index
            01 0B 01 00 00 00 00 00 | alternate setting 1
            01 0B 00 00 02 00 00 00 | SET_INTERFACE 2
            81 0A 00 00 02 00 01 00 | GET_INTERFACE 2
            00 03 02 00 00 00 00 00 | test mode
            00 03 00 00 00 00 00 00 | endpoint halt of the device
            02 03 01 00 81 00 00 00 | remote wakeup of an endpoint
            02 03 00 00 00 00 00 00 | halt of endpoint 0
            02 03 00 00 01 00 00 00 | halt of endpoint 1 OUT
            02 01 00 00 83 00 00 00 | clear halt of endpoint 3
            82 00 00 00 83 00 02 00 | status of endpoint 3
            81 00 00 00 02 00 02 00 | status of interface 2
            80 00 01 00 00 00 02 00 | status with a value
            82 0C 00 00 81 00 02 00 | SYNCH_FRAME
            C0 01 00 00 00 00 04 00 | vendor request
            E0 01 00 00 00 00 04 00 | reserved kind
            A1 01 02 01 00 00 0A 00 | GET_REPORT: mouse, id 2
            A1 01 00 01 00 00 0A 00 | GET_REPORT: mouse, no id in report protocol
            A1 01 01 02 00 00 0A 00 | GET_REPORT: mouse, output
            A1 01 00 02 01 00 40 00 | GET_REPORT: vendor, output
            A1 01 01 01 01 00 40 00 | GET_REPORT: vendor, an id
            A1 01 00 01 02 00 40 00 | GET_REPORT: interface 2
            21 09 01 02 00 00 02 00 | SET_REPORT: mouse, output
            21 09 01 03 00 00 03 00 | SET_REPORT: mouse, three bytes
            21 09 00 01 01 00 40 00 | SET_REPORT: vendor, input
            21 09 00 02 01 00 41 00 | SET_REPORT: vendor, 65 bytes
            21 09 00 02 01 00 00 00 | SET_REPORT: vendor, no bytes
            21 0A 02 04 00 00 00 00 | SET_IDLE: mouse, id 2
            21 0A 00 04 01 00 00 00 | SET_IDLE: vendor, 16 ms
            21 0B 02 00 00 00 00 00 | SET_PROTOCOL 2
            21 0B 00 00 01 00 00 00 | SET_PROTOCOL: vendor
            A1 03 00 00 01 00 01 00 | GET_PROTOCOL: vendor
            A1 07 00 00 00 00 01 00 | unknown class request
            22 09 01 03 00 00 02 00 | SET_REPORT to an endpoint
            """)
    void isRefused(String setup, String what) {
        FakeHost host = FakeHost.configured();
        String answer = host.control(setup);
        if (what.startsWith("ok")) {
            assertEquals(18, Hex.bytes(answer).length);
        } else {
            assertEquals(FakeHost.STALL, answer);
        }
        assertEquals("01", host.control("80 08 00 00 00 00 01 00"), "still configured");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            00 09 01 00 00 00 00 00 | SET_CONFIGURATION without an address
            81 0A 00 00 00 00 01 00 | GET_INTERFACE
            01 0B 00 00 00 00 00 00 | SET_INTERFACE
            82 00 00 00 81 00 02 00 | GET_STATUS of endpoint 1
            81 00 00 00 00 00 02 00 | GET_STATUS of interface 0
            02 03 00 00 81 00 00 00 | halt of endpoint 1
            00 03 01 00 00 00 00 00 | remote wakeup
            A1 01 01 01 00 00 0A 00 | GET_REPORT
            21 0A 00 00 00 00 00 00 | SET_IDLE
            """)
    void isRefusedBeforeConfiguration(String setup, String what) {
        FakeHost host = new FakeHost();
        host.reset();
        assertEquals(FakeHost.STALL, host.control(setup), what);
    }

    @Test
    void deviceWithoutConfigurationSaysSo() {
        FakeHost host = FakeHost.configured();
        assertEquals(FakeHost.OK, host.control("00 09 00 00 00 00 00 00"));
        assertEquals("00", host.control("80 08 00 00 00 00 01 00"));
        assertEquals(FakeHost.STALL, host.control("A1 01 01 01 00 00 0A 00"));
    }
}
