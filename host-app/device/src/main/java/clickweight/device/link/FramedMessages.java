package clickweight.device.link;

import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Message;

/**
 * Messages in frames of a byte link. The first one sent follows an empty frame, which flushes what an earlier program left
 * unfinished.
 */
final class FramedMessages implements Packing {
    private final Transport transport;
    private final FrameDecoder decoder = new FrameDecoder();
    private final FrameEncoder encoder = new FrameEncoder();
    private final byte[] output = new byte[Frames.MAX_FRAME_LENGTH + 1];
    private boolean first = true;
    private long bytesRead;

    FramedMessages(Transport transport) {
        this.transport = transport;
    }

    @Override
    public int take(byte[] bytes, int offset, int length) {
        int taken = decoder.feed(bytes, offset, length);
        bytesRead += taken;
        return taken;
    }

    @Override
    public boolean messageReady() {
        return decoder.messageReady();
    }

    @Override
    public byte[] message() {
        return decoder.message();
    }

    @Override
    public int messageLength() {
        return decoder.messageLength();
    }

    @Override
    public void send(Message message) throws TransportException {
        int length = 0;
        if (first) {
            output[length++] = Frames.DELIMITER;
            first = false;
        }
        length += encoder.encode(message.buffer(), message.offset(), message.length(), output, length);
        transport.write(output, 0, length);
    }

    @Override
    public WireCounts counts() {
        long lost = transport.bytesLost();
        return new WireCounts(
                decoder.framesOk(),
                decoder.crcErrors(),
                decoder.malformed(),
                bytesRead + lost,
                decoder.bytesInFrames(),
                decoder.bytesDropped() + lost,
                decoder.bytesPending());
    }
}
