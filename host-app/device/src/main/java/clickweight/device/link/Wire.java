package clickweight.device.link;

import clickweight.device.stream.LinkError;
import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.protocol.message.Message;
import java.io.IOException;

/** Messages over a transport: sends them, finds those that come, and reports what was none. */
public final class Wire {
    private static final int READ_BYTES = 8192;

    private final WireListener listener;
    private final byte[] input = new byte[READ_BYTES];
    private Transport transport;
    private Packing packing;
    private WireCounts before = WireCounts.NONE;
    private WireCounts reported = WireCounts.NONE;

    public Wire(Transport transport, WireListener listener) {
        this.transport = transport;
        this.listener = listener;
        packing = Packing.of(transport);
    }

    /** Goes on over another transport; half a frame from the old one is counted as dropped. */
    public void replace(Transport other) {
        transport.close();
        before = counts().closed();
        transport = other;
        packing = Packing.of(other);
        reported = WireCounts.NONE;
    }

    /**
     * Waits for bytes and hands on all messages in them.
     *
     * @return how many bytes came
     * @throws DeviceGoneException when the other end has gone
     */
    public int pump(long timeoutMicros) throws IOException {
        int length = transport.read(input, 0, input.length, timeoutMicros);
        if (length == Transport.GONE) {
            reportDropped();
            throw new DeviceGoneException(transport.description());
        }
        int taken = 0;
        while (taken < length) {
            taken += packing.take(input, taken, length - taken);
            reportDropped();
            if (packing.messageReady()) {
                listener.onMessage(packing.message(), packing.messageLength());
            }
        }
        return length;
    }

    private void reportDropped() throws IOException {
        WireCounts now = packing.counts();
        WireCounts since = now.since(reported);
        if (since.bytesDropped() > 0) {
            reported = now;
            listener.onLinkError(new LinkError(since.crcErrors(), since.malformed(), since.bytesDropped()));
        }
    }

    /** Sends one message. */
    public void send(Message message) throws TransportException {
        packing.send(message);
    }

    /** Whether messages travel bare, so that the mouse keeps its last batches to send them again. */
    public boolean carriesMessages() {
        return transport.carriesMessages();
    }

    /** The clock in which to wait. */
    public long nowMicros() {
        return transport.nowMicros();
    }

    /** What a person would call the wire. */
    public String description() {
        return transport.description();
    }

    /** The account since the wire was opened, over all transports. */
    public WireCounts counts() {
        return before.plus(packing.counts());
    }

    /** The account of the present transport alone. */
    WireCounts countsOfTransport() {
        return packing.counts();
    }

    /** Closes the transport. */
    public void close() {
        transport.close();
    }
}
