package clickweight.device.flash;

import clickweight.device.transport.Transport;
import java.io.IOException;
import java.util.List;

/** What flashing needs of the machine it runs on; its time is virtual in tests. */
public interface Machine {
    /** A rising clock in microseconds. */
    long nowMicros();

    /** Lets time go by. */
    void rest(long micros) throws IOException;

    /** The boot ROMs' drives that are there now. */
    List<BootDrive> drives();

    /** Tries to bring up a drive that is there and not mounted; how a person does it, empty when there is none. */
    String mountHint();

    /** Opens the wire to the mouse again. */
    Transport openMouse() throws IOException;
}
