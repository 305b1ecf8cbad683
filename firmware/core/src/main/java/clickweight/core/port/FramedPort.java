package clickweight.core.port;

import clickweight.core.board.ByteLink;
import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Message;

/** Messages in frames over a byte link, whole or not at all. */
public final class FramedPort implements MessagePort {
    /** What a frame adds to its message: checksum, one COBS byte, delimiter. */
    private static final int FRAME_OVERHEAD = Frames.MAX_FRAME_LENGTH - Frames.MAX_MESSAGE_LENGTH;

    private final ByteLink link;
    private final FrameEncoder encoder = new FrameEncoder();
    private final byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];
    private final FrameDecoder decoder = new FrameDecoder();
    private final byte[] input = new byte[64];
    private int position;
    private int available;

    /** Talks over {@code link}. */
    public FramedPort(ByteLink link) {
        this.link = link;
    }

    @Override
    public int longestMessage() {
        return Frames.MAX_MESSAGE_LENGTH;
    }

    @Override
    public boolean keepsBatches() {
        return false;
    }

    @Override
    public boolean costsByMessage() {
        return false;
    }

    @Override
    public boolean hasRoom(int messageLength, int rank) {
        return link.writable() >= messageLength + FRAME_OVERHEAD + rank * Frames.MAX_FRAME_LENGTH;
    }

    @Override
    public boolean send(Message message, int rank) {
        int length = message.length();
        if (!hasRoom(length, rank)) {
            return false;
        }
        int frameLength = encoder.encode(message.buffer(), message.offset(), length, frame, 0);
        link.write(frame, 0, frameLength);
        return true;
    }

    /** Looks at 64 bytes at most and keeps what follows a request for the next time. */
    @Override
    public boolean next() {
        if (position == available) {
            position = 0;
            available = link.read(input, 0, input.length);
        }
        if (position == available) {
            return false;
        }
        position += decoder.feed(input, position, available - position);
        return decoder.messageReady();
    }

    @Override
    public byte[] message() {
        return decoder.message();
    }

    @Override
    public int length() {
        return decoder.messageLength();
    }
}
