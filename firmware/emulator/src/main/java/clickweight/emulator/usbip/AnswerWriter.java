package clickweight.emulator.usbip;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes what a client hears; {@link #flush} sends it. The layouts are those of {@link RequestReader}. */
final class AnswerWriter {
    static final int LIST = 5;
    static final int IMPORT = 3;
    static final int SUBMITTED = 3;
    static final int UNLINKED = 4;
    /** ST_NODEV. */
    static final int NO_DEVICE = 4;

    private static final int FILLING = 8;
    private static final int UNLINK_FILLING = 24;

    private final DataOutputStream out;

    AnswerWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** The devices to be had: one or none. */
    void list(@Nullable DeviceSummary device) throws IOException {
        head(LIST, 0);
        out.writeInt(device == null ? 0 : 1);
        if (device != null) {
            device.write(out);
            device.writeInterfaces(out);
        }
    }

    /** The device that is the client's from now on; null for none. */
    void imported(@Nullable DeviceSummary device) throws IOException {
        head(IMPORT, device == null ? NO_DEVICE : 0);
        if (device != null) {
            device.write(out);
        }
    }

    private void head(int code, int status) throws IOException {
        out.writeShort(RequestReader.VERSION);
        out.writeShort(code);
        out.writeInt(status);
    }

    /** A transfer is over. */
    void submitted(UrbResult result) throws IOException {
        answer(SUBMITTED, result.urb().sequence());
        out.writeInt(result.status());
        out.writeInt(result.actualLength());
        out.writeInt(0);
        out.writeInt(0);
        out.writeInt(0);
        out.write(new byte[FILLING]);
        out.write(result.data());
    }

    /** A request to take back was heard; status {@link UrbStatus#UNLINKED} when it was in time, else 0. */
    void unlinked(int sequence, int status) throws IOException {
        answer(UNLINKED, sequence);
        out.writeInt(status);
        out.write(new byte[UNLINK_FILLING]);
    }

    private void answer(int command, int sequence) throws IOException {
        out.writeInt(command);
        out.writeInt(sequence);
        out.writeInt(0);
        out.writeInt(0);
        out.writeInt(0);
    }

    void flush() throws IOException {
        out.flush();
    }
}
