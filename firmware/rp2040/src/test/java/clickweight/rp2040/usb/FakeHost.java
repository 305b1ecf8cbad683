package clickweight.rp2040.usb;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** A host that speaks in control transfers, one transaction a poll. Answers are bytes as text, or one of the words. */
final class FakeHost {
    static final String STALL = "STALL";
    static final String NAK = "NAK";
    static final String OK = "";
    static final String UNIQUE_ID = "E6 60 58 38 83 2A 9F 0C";

    private static final int POLL_MICROS = 125;

    final FakeController controller = new FakeController();
    final Usb usb = new Usb(controller, Hex.bytes(UNIQUE_ID));
    int nowMicros;

    FakeHost() {
        usb.start();
    }

    /** A host whose device is configured and has nothing under way. */
    static FakeHost configured() {
        FakeHost host = new FakeHost();
        host.reset();
        host.control("00 05 05 00 00 00 00 00");
        host.control("00 09 01 00 00 00 00 00");
        host.poll();
        return host;
    }

    void poll() {
        nowMicros += POLL_MICROS;
        usb.poll(nowMicros);
    }

    void polls(int count) {
        for (int i = 0; i < count; i++) {
            poll();
        }
    }

    void reset() {
        event(UsbController.BUS_RESET);
    }

    void event(int event) {
        controller.events |= event;
        poll();
    }

    void setup(String bytes) {
        System.arraycopy(Hex.bytes(bytes), 0, controller.setup, 0, UsbController.SETUP_BYTES);
        event(UsbController.SETUP);
    }

    /** A whole control transfer: a read, or a request without data. */
    String control(String setup) {
        setup(setup);
        int length = wantedLength();
        if ((controller.setup[0] & 0x80) == 0 || length == 0) {
            return statusIn();
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] packet;
        do {
            if (controller.controlStalled) {
                return STALL;
            }
            packet = in(0);
            if (packet == null) {
                return NAK;
            }
            read.writeBytes(packet);
        } while (packet.length == UsbController.PACKET_BYTES && read.size() < length);
        return out(0, "") ? Hex.text(read.toByteArray()) : NAK;
    }

    /** A whole control transfer that writes: data in one packet. */
    String write(String setup, String data) {
        setup(setup);
        if (controller.controlStalled) {
            return STALL;
        }
        return out(0, data) ? statusIn() : NAK;
    }

    private String statusIn() {
        if (controller.controlStalled) {
            return STALL;
        }
        byte[] status = in(0);
        return status == null ? NAK : Hex.text(status);
    }

    private int wantedLength() {
        return controller.setup[6] & 0xFF | (controller.setup[7] & 0xFF) << 8;
    }

    /** What waits at an IN endpoint; null when nothing does. */
    byte @Nullable [] in(int endpoint) {
        byte[] packet = controller.take(endpoint);
        poll();
        return packet;
    }

    /** As {@link #in}, as text. */
    String read(int endpoint) {
        byte[] packet = in(endpoint);
        return packet == null ? NAK : Hex.text(packet);
    }

    /** Sends a packet; false when the endpoint does not take it. */
    boolean out(int endpoint, String bytes) {
        boolean taken = controller.give(endpoint, Hex.bytes(bytes));
        poll();
        return taken;
    }
}
