package clickweight.device.link;

import clickweight.device.stream.LinkError;
import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Message;
import java.io.IOException;

/** Messages over a transport: frames outgoing messages, finds incoming ones, and reports what was neither. */
public final class Wire {
    private static final int READ_BYTES = 8192;

    private final WireListener listener;
    private final FrameEncoder encoder = new FrameEncoder();
    private final byte[] input = new byte[READ_BYTES];
    private final byte[] output = new byte[Frames.MAX_FRAME_LENGTH + 1];
    private Transport transport;
    private FrameDecoder decoder = new FrameDecoder();
    private long bytesRead;
    private WireCounts before = WireCounts.NONE;
    private boolean first = true;
    private long reportedCrcErrors;
    private long reportedMalformed;
    private long reportedDropped;

    public Wire(Transport transport, WireListener listener) {
        this.transport = transport;
        this.listener = listener;
    }

    /** Goes on over another transport; half a frame from the old one is counted as dropped. */
    public void replace(Transport other) {
        transport.close();
        before = counts().closed();
        transport = other;
        decoder = new FrameDecoder();
        bytesRead = 0;
        first = true;
        reportedCrcErrors = 0;
        reportedMalformed = 0;
        reportedDropped = 0;
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
            throw new DeviceGoneException(transport.description());
        }
        bytesRead += length;
        int taken = 0;
        while (taken < length) {
            taken += decoder.feed(input, taken, length - taken);
            boolean ready = decoder.messageReady();
            reportDropped();
            if (ready) {
                listener.onMessage(decoder.message(), decoder.messageLength());
            }
        }
        return length;
    }

    private void reportDropped() throws IOException {
        long dropped = decoder.bytesDropped() - reportedDropped;
        if (dropped > 0) {
            LinkError error = new LinkError(
                    decoder.crcErrors() - reportedCrcErrors, decoder.malformed() - reportedMalformed, dropped);
            reportedCrcErrors = decoder.crcErrors();
            reportedMalformed = decoder.malformed();
            reportedDropped = decoder.bytesDropped();
            listener.onLinkError(error);
        }
    }

    /** Sends one message. The first one follows an empty frame, which flushes what an earlier program left unfinished. */
    public void send(Message message) throws TransportException {
        int length = 0;
        if (first) {
            output[length++] = Frames.DELIMITER;
            first = false;
        }
        length += encoder.encode(message.buffer(), message.offset(), message.length(), output, length);
        transport.write(output, 0, length);
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
        return before.plus(WireCounts.of(decoder, bytesRead));
    }

    /** The account of the present transport alone. */
    WireCounts countsOfTransport() {
        return WireCounts.of(decoder, bytesRead);
    }

    /** Closes the transport. */
    public void close() {
        transport.close();
    }
}
