package clickweight.rp2040.usb;

/**
 * Endpoint 0, one control transfer at a time (USB 8.5.3):
 *
 * <pre>
 * read       SETUP | DATA IN, 64 bytes each, a short or empty one last | STATUS: empty OUT | idle
 * write      SETUP | DATA OUT, one packet of the expected length       | STATUS: empty IN  | idle
 * no data    SETUP |                                                   | STATUS: empty IN  | idle
 * refused    SETUP | STALL to whatever comes                                               | next SETUP
 * </pre>
 *
 * <p>A host may end a read early with its status; some do when they have seen enough of a descriptor. A SETUP ends
 * anything. So does a bus reset.
 */
final class ControlPipe {
    private static final int IDLE = 0;
    private static final int DATA_IN = 1;
    private static final int DATA_OUT = 2;
    private static final int STATUS_IN = 3;
    private static final int STALLED = 4;

    private final UsbController controller;
    private final ControlHandler handler;
    private final SetupPacket setup = new SetupPacket();
    private final byte[] data = new byte[UsbController.PACKET_BYTES];
    private int stage = IDLE;
    private byte[] reply = data;
    private int replyLength;
    private int replySent;
    private boolean emptyPacketDue;
    private int expected;

    ControlPipe(UsbController controller, ControlHandler handler) {
        this.controller = controller;
        this.handler = handler;
    }

    /** Forgets the transfer under way. */
    void reset() {
        stage = IDLE;
    }

    /** A SETUP packet has arrived: whatever was under way is over. */
    void setup() {
        stage = IDLE;
        controller.readSetup(setup.bytes());
        if (!handler.request(setup, this)) {
            refuse();
        }
    }

    /**
     * Answers a read with {@code bytes[0..length-1]}, or as many of them as the host wants. The array must stay as it is
     * until the next SETUP when it is longer than a packet.
     */
    void reply(byte[] bytes, int length) {
        int wanted = setup.length();
        if (wanted == 0) {
            // no data stage, so the status comes from the device (USB 8.5.3)
            accept();
            return;
        }
        reply = bytes;
        replyLength = Math.min(length, wanted);
        replySent = 0;
        // without it a host could not tell the end from a pause (USB 5.5.3)
        emptyPacketDue = replyLength < wanted && replyLength % UsbController.PACKET_BYTES == 0;
        stage = DATA_IN;
        controller.receive(0);
        sendNext();
    }

    /** Accepts a request that has no data stage. */
    void accept() {
        stage = STATUS_IN;
        controller.send(0, data, 0, 0);
    }

    /** Accepts a write of exactly {@code length} bytes, 1 to 64, whose data is still to come. */
    void expect(int length) {
        expected = length;
        stage = DATA_OUT;
        controller.receive(0);
    }

    private void sendNext() {
        int length = Math.min(replyLength - replySent, UsbController.PACKET_BYTES);
        if (length == 0) {
            emptyPacketDue = false;
        }
        controller.send(0, reply, replySent, length);
        replySent += length;
    }

    /** The host has taken a packet; {@code ended}: and has sent a SETUP since, so that only a status still matters. */
    void inDone(boolean ended) {
        if (stage == DATA_IN) {
            if (!ended && (replySent < replyLength || emptyPacketDue)) {
                sendNext();
            }
        } else if (stage == STATUS_IN) {
            stage = IDLE;
            handler.finished(setup);
        }
    }

    /** The host has sent a packet. */
    void outDone() {
        int length = controller.received(0, data);
        if (stage == DATA_IN) {
            if (length == 0) {
                stage = IDLE;
                controller.clearControl();
            } else {
                refuse();
            }
        } else if (stage == DATA_OUT) {
            if (length == expected && handler.data(setup, data)) {
                accept();
            } else {
                refuse();
            }
        }
    }

    private void refuse() {
        stage = STALLED;
        controller.stallControl();
    }
}
