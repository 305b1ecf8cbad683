package clickweight.device.transport.hid;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.transport.TransportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HidMouseTest {
    @TempDir
    private Path system;

    @Test
    void onWindowsItSaysWhyAndWhatToDo() {
        TransportException e = assertThrows(TransportException.class, () -> HidMouse.refuseOnWindows("Windows 11"));
        assertTrue(e.getMessage().startsWith("Windows keeps mice to itself"), e.getMessage());
        assertDoesNotThrow(() -> HidMouse.refuseOnWindows("Linux"));
    }

    @Test
    void vendorAndProductNameAMouseToBeReadAsAnyOther() throws TransportException {
        assertTrue(HidMouse.isMeant("046d:C077"));
        assertEquals(false, HidMouse.isMeant("0123456789abcdef"));
    }

    @Test
    void thePollIntervalIsThatOfTheEndpointInwards() throws IOException {
        assertEquals(0, PollInterval.micros(system, "/dev/hidraw0"));
        endpoint("ep_02", "out", "16ms");
        endpoint("ep_81", "in", "8ms");
        assertEquals(8000, PollInterval.micros(system, "/dev/hidraw0"));
        endpoint("ep_81", "in", "125us");
        assertEquals(125, PollInterval.micros(system, "/dev/hidraw0"));
        endpoint("ep_81", "in", "soon");
        assertEquals(0, PollInterval.micros(system, "/dev/hidraw0"));
    }

    private void endpoint(String name, String direction, String interval) throws IOException {
        Path usbInterface = system.resolve("1-1/1-1:1.0");
        Path device = Files.createDirectories(usbInterface.resolve("0003:046D:C077.0001"));
        Path node = Files.createDirectories(system.resolve("hidraw0"));
        Files.deleteIfExists(node.resolve("device"));
        Files.createSymbolicLink(node.resolve("device"), device);
        Path endpoint = Files.createDirectories(usbInterface.resolve(name));
        Files.writeString(endpoint.resolve("direction"), direction + "\n");
        Files.writeString(endpoint.resolve("interval"), interval + "\n");
    }
}
