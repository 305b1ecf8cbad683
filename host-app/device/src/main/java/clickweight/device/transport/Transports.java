package clickweight.device.transport;

import clickweight.device.transport.hid.HidTransport;
import clickweight.device.transport.serial.SerialPorts;
import clickweight.device.transport.serial.SerialTransport;
import clickweight.device.transport.sim.EmulatorTransport;
import clickweight.device.transport.sim.SimTransport;
import clickweight.device.transport.tcp.TcpTransport;
import java.util.ArrayList;
import java.util.List;

/**
 * Wires by name.
 *
 * <pre>
 * sim:                                  a simulated mouse inside this program, as fast as it can
 * sim:?seed=7&amp;curve=FILE&amp;strokes=30     another seed; a mouse built from a recorded curve; presses per button
 * serial:/dev/ttyACM0, serial:COM3      a serial port
 * hid:, hid:SERIAL, hid:/dev/hidraw0    a mouse on USB: the only one, by its serial number, by its path
 * sim:?pace=real                        in real time, for a screen
 * emulator:                             the same mouse with the firmware's real image on an emulated chip; slower
 * emulator:?image=FILE.uf2              with another image, beside all that sim: takes
 * tcp:4242, tcp:host:4242               a simulator on a TCP port
 * </pre>
 *
 * A recording ({@code replay:FILE}) is not a wire, since nothing can be asked of it: see the capture reader.
 */
public final class Transports {
    private Transports() {}

    /**
     * Opens a wire.
     *
     * @throws TransportException when the text is not understood or the wire cannot be opened
     */
    public static Transport open(String uri) throws TransportException {
        int colon = uri.indexOf(':');
        String scheme = colon < 0 ? uri : uri.substring(0, colon);
        String rest = colon < 0 ? "" : uri.substring(colon + 1);
        return switch (scheme) {
            case "sim" -> SimTransport.open(rest);
            case "emulator" -> EmulatorTransport.open(rest);
            case "hid" -> HidTransport.open(rest);
            case "serial" -> SerialTransport.open(rest);
            case "tcp" -> TcpTransport.open(rest);
            case "replay" ->
                throw new TransportException(
                        "'" + uri + "' is a recording and cannot be asked anything: use analyze on the file instead.");
            default ->
                throw new TransportException(
                        "'" + uri
                                + "' names no device: write sim:, emulator:, hid:, serial:/dev/..., serial:COM3 or tcp:host:port; devices lists what is there.");
        };
    }

    /** What could be opened now: the simulator first, then the emulator, then mice on USB HID, then the serial ports. */
    public static List<DeviceListing> list() {
        List<DeviceListing> found = new ArrayList<>();
        found.add(new DeviceListing("sim:", "simulated mouse, in this program"));
        found.add(new DeviceListing("emulator:", "simulated mouse, its firmware on an emulated RP2040 (needs Node)"));
        found.addAll(HidTransport.list());
        found.addAll(SerialPorts.list());
        return found;
    }
}
