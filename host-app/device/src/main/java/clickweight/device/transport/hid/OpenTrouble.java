package clickweight.device.transport.hid;

import java.nio.file.Files;
import java.nio.file.Path;

/** Why a device that is listed does not open, in words; the library's own are unreadable. */
final class OpenTrouble {
    private OpenTrouble() {}

    static String inUse(String description) {
        return description + " is in use by another bench: close that one and try again.";
    }

    /** For a device that the system refused to open; what it is, the node's permissions tell. */
    static String refused(String description, String path) {
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return description + onWindows();
        }
        if (system.startsWith("Mac")) {
            return description + onMac();
        }
        Path node = Path.of(path);
        boolean allowed = Files.isReadable(node) && Files.isWritable(node);
        return description + (!Files.exists(node) ? gone() : allowed ? unknown() : notAllowed(path));
    }

    static String notAllowed(String path) {
        return " may not be opened by you (" + path
                + "): run clickweight doctor --install-udev, which lets everyone at this machine open the mouse, and plug it in again.";
    }

    static String onWindows() {
        return " does not open: another program has it to itself; close that one, unplug the mouse and plug it in again.";
    }

    static String onMac() {
        return " does not open: another program has it to itself, or this terminal lacks the permission Input Monitoring;"
                + " close the program, or grant it in System Settings, Privacy & Security.";
    }

    private static String gone() {
        return " was unplugged just now: plug it in again.";
    }

    private static String unknown() {
        return " does not open although you may: unplug the mouse, plug it in again and look with devices.";
    }
}
