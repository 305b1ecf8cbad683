package clickweight.emulator.usbip;

import clickweight.emulator.EmulatedUsb;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/**
 * The other end of {@link UsbIpServer}, for tests that are to see what a kernel sees without one.
 *
 * <p>Usage: connect, {@link #attach}, then submit and read replies, which come in the order in which things are over.
 */
public final class UsbIpClient implements Closeable {
    private static final int SETUP_BYTES = 8;
    private static final int FILLING = 8;
    private static final int UNLINK_FILLING = 24;
    private static final int DEVICE_BYTES = 312;
    private static final int INTERFACE_BYTES = 4;
    private static final int DEVICE_ID = 1 << 16 | 2;
    private static final byte[] NO_SETUP = new byte[SETUP_BYTES];

    /** Long beyond what an emulated chip needs for anything. */
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Set<Integer> readings = new HashSet<>();
    private int sequence;

    /**
     * What came back.
     *
     * @param sequence of the request
     * @param unlinked whether it answers {@link #unlink}
     * @param status 0, or minus an error number of Linux
     * @param actualLength bytes that went one way or the other
     * @param data what came in
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by its parts only
    public record Reply(int sequence, boolean unlinked, int status, int actualLength, byte[] data) {}

    private UsbIpClient(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    /** Connects to a server on the loopback. */
    public static UsbIpClient connect(int port) throws IOException {
        return new UsbIpClient(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** Asks what there is: the device and its interfaces as USB/IP tells them, or no bytes when there is none. */
    public byte[] list() throws IOException {
        greet(RequestReader.ASKS_FOR_LIST);
        out.flush();
        in.skipNBytes(FILLING);
        if (in.readInt() == 0) {
            return new byte[0];
        }
        byte[] device = in.readNBytes(DEVICE_BYTES);
        byte[] interfaces = in.readNBytes(device[DEVICE_BYTES - 1] * INTERFACE_BYTES);
        byte[] all = new byte[device.length + interfaces.length];
        System.arraycopy(device, 0, all, 0, device.length);
        System.arraycopy(interfaces, 0, all, device.length, interfaces.length);
        return all;
    }

    /** Asks for a device to be this client's; 0, or the status of a refusal. */
    public int attach(String busId) throws IOException {
        greet(RequestReader.ASKS_FOR_IMPORT);
        out.write(Text.field(busId, RequestReader.BUS_ID_BYTES));
        out.flush();
        in.readInt();
        int status = in.readInt();
        if (status == 0) {
            in.skipNBytes(DEVICE_BYTES);
        }
        return status;
    }

    private void greet(int code) throws IOException {
        out.writeShort(RequestReader.VERSION);
        out.writeShort(code);
        out.writeInt(0);
    }

    /** Begins to read from an IN endpoint; returns the sequence number. */
    public int submitIn(int endpoint, int length) throws IOException {
        return submit(endpoint, true, length, NO_SETUP, new byte[0]);
    }

    /** Begins to write to an OUT endpoint. */
    public int submitOut(int endpoint, byte[] data) throws IOException {
        return submit(endpoint, false, data.length, NO_SETUP, data);
    }

    /** Begins a control transfer; fields are those of {@link EmulatedUsb#setup}, its length that of the data for OUT. */
    public int submitControl(int type, int request, int value, int index, int length, byte[] data) throws IOException {
        return submit(0, type >= 0x80, length, EmulatedUsb.setup(type, request, value, index, length), data);
    }

    private int submit(int endpoint, boolean isIn, int length, byte[] setup, byte[] data) throws IOException {
        head(RequestReader.SUBMIT, isIn, endpoint);
        out.writeInt(0);
        out.writeInt(length);
        out.writeInt(0);
        out.writeInt(0);
        out.writeInt(1);
        out.write(setup);
        out.write(data);
        out.flush();
        if (isIn) {
            readings.add(sequence);
        }
        return sequence;
    }

    /** Takes a transfer back; returns the sequence number of this request. */
    public int unlink(int target) throws IOException {
        head(RequestReader.UNLINK, false, 0);
        out.writeInt(target);
        out.write(new byte[UNLINK_FILLING]);
        out.flush();
        return sequence;
    }

    private void head(int command, boolean isIn, int endpoint) throws IOException {
        sequence++;
        out.writeInt(command);
        out.writeInt(sequence);
        out.writeInt(DEVICE_ID);
        out.writeInt(isIn ? 1 : 0);
        out.writeInt(endpoint);
    }

    /** Sends anything. */
    public void sendRaw(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Waits for the next reply; an EOFException when the server has closed. */
    public Reply next() throws IOException {
        boolean unlinked = in.readInt() == AnswerWriter.UNLINKED;
        int answered = in.readInt();
        in.skipNBytes(3 * Integer.BYTES);
        int status = in.readInt();
        if (unlinked) {
            in.skipNBytes(UNLINK_FILLING);
            return new Reply(answered, true, status, 0, new byte[0]);
        }
        int length = in.readInt();
        in.skipNBytes(3 * Integer.BYTES + FILLING);
        byte[] data = readings.remove(answered) ? in.readNBytes(length) : new byte[0];
        return new Reply(answered, false, status, length, data);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
