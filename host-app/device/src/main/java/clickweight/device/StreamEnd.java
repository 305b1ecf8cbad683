package clickweight.device;

import clickweight.device.link.Conversation;
import clickweight.device.link.Wire;
import clickweight.device.stream.MessageDispatcher;
import java.io.IOException;

/**
 * Hears a stream out after its stop was acknowledged. Between batches a lost one leaves a gap in the sequences; the last ones
 * leave none, and an operating system that is short of room drops just those. A mouse on such a wire keeps what it sent:
 *
 * <pre>
 * mouse   7  8  9  10 | stop: OK |                                    | 9  10 |
 * heard   7  8        |          | from 9 on, again: OK, 2 will follow | 9  10 | from 11 on: there are none
 * </pre>
 *
 * What does not come then either is told as a gap.
 */
final class StreamEnd {
    /** After a stop is acknowledged, what the mouse still held comes within this. */
    static final long LAST_BATCH_MICROS = 20_000;

    private static final int FRUITLESS_ATTEMPTS = 3;
    /** A second in all, which is what a mouse keeps. */
    private static final int MOST_RESTS = 50;

    private final Wire wire;
    private final Conversation conversation;
    private final MeasuringRequests requests;
    private final MessageDispatcher dispatcher;

    StreamEnd(Wire wire, Conversation conversation, MeasuringRequests requests, MessageDispatcher dispatcher) {
        this.wire = wire;
        this.conversation = conversation;
        this.requests = requests;
        this.dispatcher = dispatcher;
    }

    /** Returns when all batches were heard or told to be lost. */
    void hear() throws IOException {
        conversation.rest(LAST_BATCH_MICROS);
        if (wire.carriesMessages() && dispatcher.isRunning()) {
            fetchLost();
            dispatcher.endOfStream();
        }
    }

    private void fetchLost() throws IOException {
        int fruitless = 0;
        while (fruitless < FRUITLESS_ATTEMPTS && requests.resend(dispatcher.nextSequence()) > 0) {
            fruitless = restWhileBatchesCome() ? 0 : fruitless + 1;
        }
    }

    /** Returns whether a new one came. */
    private boolean restWhileBatchesCome() throws IOException {
        int first = dispatcher.nextSequence();
        int before = first - 1;
        for (int rests = 0; rests < MOST_RESTS && dispatcher.nextSequence() != before; rests++) {
            before = dispatcher.nextSequence();
            conversation.rest(LAST_BATCH_MICROS);
        }
        return dispatcher.nextSequence() != first;
    }
}
