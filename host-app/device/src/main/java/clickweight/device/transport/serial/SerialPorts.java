package clickweight.device.transport.serial;

import clickweight.device.transport.DeviceListing;
import com.fazecast.jSerialComm.SerialPort;
import java.util.ArrayList;
import java.util.List;

/** The serial ports this machine has. A pseudo-terminal is not among them, and can be opened all the same. */
public final class SerialPorts {
    private SerialPorts() {}

    /** All ports, in the system's order. */
    public static List<DeviceListing> list() {
        SerialLibrary.ready();
        List<DeviceListing> found = new ArrayList<>();
        for (SerialPort port : SerialPort.getCommPorts()) {
            found.add(new PortDescription(
                            port.getVendorID(),
                            port.getProductID(),
                            String.valueOf(port.getPortDescription()),
                            String.valueOf(port.getSerialNumber()))
                    .listing(port.getSystemPortPath()));
        }
        return found;
    }
}
