package clickweight.core.command;

import clickweight.core.board.ByteLink;
import clickweight.protocol.frame.FrameDecoder;

/** Takes bytes from the link until a request is whole; keeps what follows it for the next time. */
final class RequestReader {
    private final ByteLink link;
    private final FrameDecoder decoder = new FrameDecoder();
    private final byte[] input = new byte[64];
    private int position;
    private int available;

    RequestReader(ByteLink link) {
        this.link = link;
    }

    /** Whether there is a request now; looks at 64 bytes at most, so that garbage cannot hold up the loop. */
    boolean next() {
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

    byte[] message() {
        return decoder.message();
    }

    int length() {
        return decoder.messageLength();
    }
}
