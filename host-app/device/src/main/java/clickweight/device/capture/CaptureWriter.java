package clickweight.device.capture;

import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.LinkError;
import clickweight.device.stream.Rig;
import clickweight.protocol.DeviceTime;
import clickweight.protocol.dictionary.Dictionary;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Telemetry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Writes a capture, only ever at its end. What was heard is on its way to the disk at the latest when another 250 ms of
 * data have been heard, so a recorder that is killed loses no more than that, and a reader sees where it ended.
 */
public final class CaptureWriter implements AutoCloseable {
    /** Version of the file format. */
    static final int VERSION = 1;

    static final String FIRST_LINE = "clickweight capture ";
    /** Longest stretch of device time that is kept back. */
    static final int FLUSH_MICROS = 250_000;

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path path;
    private final OutputStream out;
    private final Instant created;
    private final FrameEncoder encoder = new FrameEncoder();
    private final byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
    private final Telemetry telemetry = new Telemetry();
    private long records;
    private boolean flushed = true;
    private int flushedMicros;
    private boolean begun;

    /** Writes to what was opened for the file; closed with this. */
    CaptureWriter(Path path, OutputStream out, Instant created) {
        this.path = path;
        this.out = out;
        this.created = created;
    }

    /**
     * Creates the file; one that exists is never touched.
     *
     * @param created wall time for the header, for people only
     */
    public static CaptureWriter create(Path path, Instant created) throws CaptureException {
        try {
            OutputStream file = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new CaptureWriter(path, new BufferedOutputStream(file, BUFFER_BYTES), created);
        } catch (FileAlreadyExistsException e) {
            throw new CaptureException(
                    path + " exists and a recording is never overwritten: choose another name or move the file away.",
                    e);
        } catch (IOException e) {
            throw new CaptureException(
                    path + " cannot be created (" + e + "): choose a folder that exists and that you may write to.", e);
        }
    }

    /** Writes the header; must come before any record. A second call, after a reconnection, does nothing. */
    public void begin(DeviceIdentity identity, String device) throws CaptureException {
        if (begun) {
            return;
        }
        begun = true;
        String header = FIRST_LINE + VERSION + "\n"
                + "created: " + created + "\n"
                + "device: " + device.replaceAll("\\p{Cntrl}", " ") + "\n"
                + "serial-number: " + identity.serialNumber() + "\n"
                + "firmware: " + identity.firmware() + "\n"
                + "protocol: " + identity.protocol() + "\n"
                + Dictionary.json();
        writeOut(header.getBytes(StandardCharsets.UTF_8));
        writeOut(new byte[] {0});
        flush();
    }

    /** Appends a message as it was received. */
    public void message(byte[] message, int length) throws CaptureException {
        append(message, length);
        if (!Telemetry.isWhole(message, 0, length) || !Telemetry.isTelemetry(message[0] & 0xFF)) {
            flush();
            return;
        }
        int micros = telemetry.wrap(message, 0).firstMicros();
        if (flushed) {
            flushed = false;
            flushedMicros = micros;
        } else if (Math.abs(DeviceTime.elapsedMicros(micros, flushedMicros)) >= FLUSH_MICROS) {
            flush();
        }
    }

    /** Appends that bytes between two messages were dropped. */
    public void linkError(LinkError error) throws CaptureException {
        byte[] record = HostRecord.linkError(error);
        append(record, record.length);
    }

    /** Appends that the wire was away and is back. */
    public void reconnected() throws CaptureException {
        byte[] record = HostRecord.gap();
        append(record, record.length);
    }

    /** Appends that the board is a rig. */
    public void rig(Rig rig) throws CaptureException {
        byte[] record = HostRecord.rig(rig);
        append(record, record.length);
    }

    /** Appends an edge of the button under the rig; device time of the rig, unwrapped. */
    public void rigEdge(boolean make, long micros) throws CaptureException {
        byte[] record = HostRecord.rigEdge(make, micros);
        append(record, record.length);
        flush();
    }

    /** Appends a remark; what is longer than 191 bytes of UTF-8 is cut. */
    public void note(String text) throws CaptureException {
        byte[] record = HostRecord.note(text);
        append(record, record.length);
        flush();
    }

    /** Records written so far. */
    public long records() {
        return records;
    }

    private void append(byte[] record, int length) throws CaptureException {
        int framed = encoder.encode(record, 0, length, frame, 0);
        try {
            out.write(frame, 0, framed);
        } catch (IOException e) {
            throw failed(e);
        }
        records++;
    }

    private void writeOut(byte[] bytes) throws CaptureException {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void flush() throws CaptureException {
        flushed = true;
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private CaptureException failed(IOException e) {
        return new CaptureException(
                path + " cannot be written (" + e.getMessage()
                        + "): make room on the disk; what was recorded before is readable.",
                e);
    }

    /** Ends the file, saying that it is whole, and closes it. */
    @Override
    public void close() throws CaptureException {
        try (out) {
            if (begun) {
                byte[] end = HostRecord.end(records);
                append(end, end.length);
            }
        } catch (CaptureException e) {
            throw e;
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
