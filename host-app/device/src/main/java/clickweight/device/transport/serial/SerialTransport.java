package clickweight.device.transport.serial;

import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * A serial port. A mouse on USB ignores the baud rate; a converter on a UART needs the one below.
 *
 * <p>The library's error code is looked at only when opening failed: on a pseudo-terminal setting the control lines
 * leaves an error (ENOTTY) behind although all is well. When the other end goes, the library still calls the port open;
 * a read of -1 is how it shows.
 */
public final class SerialTransport implements Transport {
    private static final int BAUD = 2_000_000;
    private static final int DATA_BITS = 8;
    /** The library counts in tenths of a second and takes anything less as for ever. */
    private static final int BLOCK_MILLIS = 100;

    /** Between two looks at the port. */
    private static final long LOOK_NANOS = 200_000;

    /** A request is a few bytes and a mouse reads at once; a system that is busy may take its time. */
    private static final long WRITE_MILLIS = 1000;

    private final SerialPort port;
    private final String path;
    private final SerialWriter writer;

    private SerialTransport(SerialPort port, String path) {
        this.port = port;
        this.path = path;
        writer = new SerialWriter(port::writeBytes, WRITE_MILLIS);
    }

    /** @param path as in {@code /dev/ttyACM0} or {@code COM3} */
    public static SerialTransport open(String path) throws TransportException {
        if (path.isBlank()) {
            throw new TransportException(
                    "'serial:' names no port: write serial:/dev/... or serial:COM3; devices lists them.");
        }
        boolean present = path.startsWith("/") && Files.exists(Path.of(path));
        if (path.startsWith("/") && !present) {
            throw new TransportException("serial:" + path + OpenError.missing());
        }
        SerialLibrary.ready();
        SerialPort port = find(path);
        port.setComPortParameters(BAUD, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, BLOCK_MILLIS, 0);
        if (!port.openPort()) {
            throw new TransportException(OpenError.sentence(path, port.getLastErrorCode(), present));
        }
        return new SerialTransport(port, path);
    }

    private static SerialPort find(String path) throws TransportException {
        try {
            return SerialPort.getCommPort(path);
        } catch (SerialPortInvalidPortException e) {
            throw new TransportException("serial:" + path + OpenError.missing(), e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length, long timeoutMicros) {
        long until = nowMicros() + timeoutMicros;
        while (true) {
            int waiting = port.bytesAvailable();
            long left = until - nowMicros();
            if (waiting < 0) {
                return GONE;
            } else if (waiting > 0) {
                // never before something is there: a pseudo-terminal whose other end changes its modes blocks for ever
                int read = port.readBytes(bytes, length, offset);
                if (read != 0) {
                    return read < 0 ? GONE : read;
                }
            } else if (left <= 0) {
                return 0;
            } else {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws TransportException {
        if (!writer.write(bytes, offset, length)) {
            throw new TransportException(description()
                    + " takes no more bytes: the mouse was unplugged or switched off, or nothing reads there; unplug it,"
                    + " plug it in again and look with devices.");
        }
    }

    @Override
    public long nowMicros() {
        return System.nanoTime() / 1000;
    }

    @Override
    public String description() {
        return "serial:" + path;
    }

    @Override
    public void close() {
        port.closePort();
        writer.close();
    }
}
