package clickweight.device.transport.serial;

import clickweight.device.transport.DeviceListing;
import com.fazecast.jSerialComm.SerialPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The serial ports this machine has. A pseudo-terminal is not among them, and can be opened all the same. */
public final class SerialPorts {
    private SerialPorts() {}

    /** All ports, in the system's order. */
    public static List<DeviceListing> list() {
        SerialLibrary.ready();
        List<DeviceListing> found = new ArrayList<>();
        for (SerialPort port : SerialPort.getCommPorts()) {
            String product = port.getPortDescription();
            String serial = port.getSerialNumber();
            boolean numbered = serial != null && !serial.isBlank() && !serial.equals("Unknown");
            found.add(new DeviceListing(
                    "serial:" + port.getSystemPortPath(),
                    numbered ? product + ", serial number " + serial : product,
                    numbered ? serial.toLowerCase(Locale.ROOT) : ""));
        }
        return found;
    }
}
