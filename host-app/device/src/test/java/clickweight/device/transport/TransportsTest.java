package clickweight.device.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransportsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            usb:1                     | 'usb:1' names no device
            nothing                   | 'nothing' names no device
            serial:                   | 'serial:' names no port
            serial:/dev/clickweight-0 | serial:/dev/clickweight-0 is not there
            hid:00000000              | No Clickweight mouse with serial number 00000000 is on USB
            hid:/dev/clickweight-0    | hid:/dev/clickweight-0 is not there
            tcp:                      | 'tcp:' has no port from 1 to 65535
            tcp:host:99999            | 'tcp:host:99999' has no port from 1 to 65535: write tcp:host:port
            replay:a.capture          | 'replay:a.capture' is a recording
            """)
    void whatCannotBeOpenedIsSaidInASentence(String uri, String start) {
        TransportException e = assertThrows(TransportException.class, () -> Transports.open(uri));
        assertTrue(e.getMessage().startsWith(start), e.getMessage());
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
    }

    @Test
    void theSimulatorIsAlwaysListedFirstAndThenTheEmulator() {
        assertEquals("sim:", Transports.list().get(0).uri());
        assertEquals("emulator:", Transports.list().get(1).uri());
    }
}
