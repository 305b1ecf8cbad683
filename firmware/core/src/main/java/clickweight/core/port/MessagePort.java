package clickweight.core.port;

import clickweight.protocol.message.Message;

/**
 * A way to the bench for whole messages. Each rank leaves room for the ranks above it, so that a flood of batches cannot
 * keep back an event, nor a flood of events a reply.
 */
public interface MessagePort {
    /** Answers to requests. */
    int REPLY = 0;
    /** Events, faults and calibrations. */
    int EVENT = 1;
    /** Force samples. */
    int BATCH = 2;
    /** Force samples that were sent before. */
    int BATCH_AGAIN = 3;

    /** Longest message in bytes that can be sent. */
    int longestMessage();

    /** Whether batches sent here are kept, because a host may drop them without a word. */
    boolean keepsBatches();

    /** Whether a message costs the same however short it is: what is short and waits had better go together. */
    boolean costsByMessage();

    /** Whether a message of this length and rank would be taken now. */
    boolean hasRoom(int messageLength, int rank);

    /** Sends the message if there is room, and says whether it did. The message is copied before returning. */
    boolean send(Message message, int rank);

    /** Whether there is a request now; a bounded amount of work, so that garbage cannot hold up the loop. */
    boolean next();

    /** The request, from index 0; valid until {@link #next()} is called again. */
    byte[] message();

    /** Length of the request in bytes, at least 1. */
    int length();
}
