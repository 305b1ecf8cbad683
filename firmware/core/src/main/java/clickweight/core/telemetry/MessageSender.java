package clickweight.core.telemetry;

import clickweight.core.board.ByteLink;
import clickweight.protocol.frame.FrameEncoder;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.Message;

/**
 * Frames messages onto the byte link, whole or not at all. Each rank leaves room for the ranks above it, so that a flood
 * of batches cannot keep back an event, nor a flood of events a reply.
 */
public final class MessageSender {
    /** Answers to requests. */
    public static final int REPLY = 0;
    /** Events, faults and calibrations. */
    public static final int EVENT = 1;
    /** Force samples. */
    public static final int BATCH = 2;

    /** What a frame adds to its message: checksum, one COBS byte, delimiter. */
    private static final int FRAME_OVERHEAD = Frames.MAX_FRAME_LENGTH - Frames.MAX_MESSAGE_LENGTH;

    private final ByteLink link;
    private final FrameEncoder encoder = new FrameEncoder();
    private final byte[] frame = new byte[Frames.MAX_FRAME_LENGTH];

    /** Sends over {@code link}. */
    public MessageSender(ByteLink link) {
        this.link = link;
    }

    /** Whether a message of this length and rank would be taken now. */
    public boolean hasRoom(int messageLength, int rank) {
        return link.writable() >= messageLength + FRAME_OVERHEAD + rank * Frames.MAX_FRAME_LENGTH;
    }

    /** Sends the message if there is room, and says whether it did. */
    public boolean send(Message message, int rank) {
        int length = message.length();
        if (!hasRoom(length, rank)) {
            return false;
        }
        int frameLength = encoder.encode(message.buffer(), message.offset(), length, frame, 0);
        link.write(frame, 0, frameLength);
        return true;
    }
}
