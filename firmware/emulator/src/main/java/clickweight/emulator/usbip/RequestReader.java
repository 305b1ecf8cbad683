package clickweight.emulator.usbip;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what a client sends; all figures have their high byte first.
 *
 * <pre>
 * greeting   version  code      status                                                                      8 bytes
 *            then for an import the bus id                                                                 32
 * request    command  sequence  device  direction  endpoint                                                20
 * submit     flags    length    start frame  packets  interval  setup                                      28, then data
 * unlink     sequence to take back  filling                                                                28
 * </pre>
 */
final class RequestReader {
    static final int VERSION = 0x0111;
    static final int ASKS_FOR_LIST = 0x8005;
    static final int ASKS_FOR_IMPORT = 0x8003;
    static final int SUBMIT = 1;
    static final int UNLINK = 2;
    static final int BUS_ID_BYTES = 32;

    private static final int SETUP_BYTES = 8;
    private static final int UNLINK_FILLING = 24;
    private static final int HIGHEST_ENDPOINT = 15;
    /** A control transfer has 16 bits for its length, and no other one here is longer. */
    private static final int LONGEST = 0xFFFF;
    /** What says that there are no isochronous packets: nothing, or in newer clients -1. */
    private static final int NO_PACKETS = -1;

    private final DataInputStream in;

    RequestReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** Which of the two questions a connection begins with. */
    int greeting() throws IOException {
        int version = in.readUnsignedShort();
        int code = in.readUnsignedShort();
        in.readInt();
        if (version != VERSION) {
            throw new UsbIpException(String.format("It speaks version %04x of USB/IP or something else.", version));
        }
        if (code != ASKS_FOR_LIST && code != ASKS_FOR_IMPORT) {
            throw new UsbIpException(String.format("There is no question %04x in USB/IP.", code));
        }
        return code;
    }

    /** The bus id of an import. */
    String busId() throws IOException {
        byte[] bytes = new byte[BUS_ID_BYTES];
        in.readFully(bytes);
        return Text.of(bytes);
    }

    /** The next request, waiting for it; an EOFException at the end. */
    Request next() throws IOException {
        int command = in.readInt();
        int sequence = in.readInt();
        in.readInt();
        int direction = in.readInt();
        int endpoint = in.readInt();
        switch (command) {
            case SUBMIT:
                if ((direction & ~1) != 0 || endpoint < 0 || endpoint > HIGHEST_ENDPOINT) {
                    throw new UsbIpException("There is no endpoint " + endpoint + " with direction " + direction + ".");
                }
                return new Request.Submit(urb(sequence, endpoint, direction != 0));
            case UNLINK:
                int target = in.readInt();
                in.skipNBytes(UNLINK_FILLING);
                return new Request.Unlink(sequence, target);
            default:
                throw new UsbIpException("There is no command " + command + " in USB/IP.");
        }
    }

    private Urb urb(int sequence, int endpoint, boolean isIn) throws IOException {
        in.readInt();
        int length = in.readInt();
        in.readInt();
        int packets = in.readInt();
        in.readInt();
        byte[] setup = new byte[SETUP_BYTES];
        in.readFully(setup);
        if (length < 0 || length > LONGEST) {
            throw new UsbIpException("A transfer has " + length + " bytes; it can have " + LONGEST + ".");
        }
        if (packets != 0 && packets != NO_PACKETS) {
            throw new UsbIpException("A transfer is isochronous, which nothing here is.");
        }
        byte[] data = new byte[isIn ? 0 : length];
        in.readFully(data);
        return new Urb(sequence, endpoint, isIn, length, setup, data);
    }
}
