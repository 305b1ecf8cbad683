package clickweight.device.transport.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OpenTroubleTest {
    @Test
    void everySystemHasItsSentence() {
        assertEquals(
                " may not be opened by you (/dev/hidraw1): run clickweight doctor --install-udev, which lets everyone at this"
                        + " machine open the mouse, and plug it in again.",
                OpenTrouble.notAllowed("/dev/hidraw1"));
        assertTrue(OpenTrouble.onWindows().contains("another program has it to itself; close that one"));
        assertTrue(OpenTrouble.onMac().contains("lacks the permission Input Monitoring"));
        assertEquals("hid:x is in use by another bench: close that one and try again.", OpenTrouble.inUse("hid:x"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onLinuxTheNodeTellsWhy(@TempDir Path folder) throws IOException {
        Path node = folder.resolve("hidraw0");
        assertTrue(OpenTrouble.refused("hid:x", node.toString()).contains("was unplugged just now: plug it in"));
        Files.createFile(node);
        assertTrue(OpenTrouble.refused("hid:x", node.toString()).contains("does not open although you may"));
    }
}
