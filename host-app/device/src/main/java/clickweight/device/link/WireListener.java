package clickweight.device.link;

import clickweight.device.stream.LinkError;
import java.io.IOException;

/** Hears the messages of a {@link Wire}, and of the bytes that were none. */
public interface WireListener {
    /** @param message buffer with the message from index 0, used again after the call */
    void onMessage(byte[] message, int length) throws IOException;

    /** Bytes before the next message were dropped. */
    void onLinkError(LinkError error) throws IOException;
}
