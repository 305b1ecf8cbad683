package clickweight.device.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.device.fake.Heard;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.EventBatch;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.Telemetry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageDispatcherTest {
    private final Heard heard = new Heard();
    private final MessageDispatcher dispatcher = new MessageDispatcher(heard, false);
    private final byte[] message = new byte[64];

    @Test
    void batchesCountFromTheAcknowledgedStartOn() {
        batch(7, 1000);
        assertEquals(List.of(), heard.lines);
        new Acknowledge().begin(message, 0).requestId(MessageId.START_STREAMING).status(Status.OK);
        dispatcher.accept(message, Acknowledge.LENGTH);
        batch(8, 1250);
        assertEquals(List.of("batch 8 at 1250 2 42"), heard.lines);
        assertEquals(2, dispatcher.counts().samples());
    }

    @Test
    void eventsAndFaultsCarryTheTimeOfTheSameClock() {
        new InputEvent().begin(message, 0).kind(InputEvent.PRESS).button(2).micros(-1);
        dispatcher.accept(message, InputEvent.LENGTH);
        new InputEvent().begin(message, 0).kind(InputEvent.RELEASE).button(2).micros(9);
        dispatcher.accept(message, InputEvent.LENGTH);
        new Fault().begin(message, 0).cause(Fault.EVENTS_LOST).micros(10);
        dispatcher.accept(message, Fault.LENGTH);
        // 2^32 - 1, then 10 us later
        assertEquals(
                List.of("event 2 2 at 4294967295", "event 3 2 at 4294967305", "fault 3 at 4294967306"), heard.lines);
    }

    @Test
    void eventsThatCameTogetherAreHeardOneByOneInOrder() {
        byte[] events = new byte[3 * EventBatch.EVENT_LENGTH];
        EventBatch.pack(events, 0, InputEvent.MAKE, 1, -1, 600, 0);
        EventBatch.pack(events, 8, InputEvent.PRESS, 1, 4, 610, 0);
        EventBatch.pack(events, 16, InputEvent.DETENT, 2, 9, InputEvent.NO_FORCE, -1);
        EventBatch batch = new EventBatch().begin(message, 0).append(events, 0, 3);
        dispatcher.accept(message, batch.length());
        assertEquals(
                List.of("event 0 1 at 4294967295", "event 2 1 at 4294967300", "event 5 2 at 4294967305"), heard.lines);
        assertEquals(0, dispatcher.counts().unreadable());
    }

    @Test
    void aBatchOfEventsThatIsCutShortIsNotHeard() {
        EventBatch batch = new EventBatch().begin(message, 0).append(new byte[EventBatch.EVENT_LENGTH], 0, 1);
        dispatcher.accept(message, batch.length() - 1);
        assertEquals(List.of(), heard.lines);
        assertEquals(1, dispatcher.counts().unreadable());
    }

    /** One of each kind that is looked into, and one that no version of the protocol knows. */
    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x82, 0x83, 0x90, 0x91, 0x92, 0xA0, 0xA1, 0xA2, 0xDF})
    void aMessageThatIsTooShortOrUnknownIsCountedAndNotHeard(int id) {
        message[0] = (byte) id;
        dispatcher.accept(message, 3);
        assertEquals(List.of(), heard.lines);
        assertEquals(1, dispatcher.counts().unreadable());
    }

    private void batch(int sequence, int micros) {
        Telemetry batch = new Telemetry()
                .begin(message, 0, 12)
                .sequence(sequence)
                .firstMicros(micros)
                .channelMask(1)
                .count(2)
                .periodMicros(125);
        batch.counts(0, 0, 42).counts(1, 0, 43);
        dispatcher.accept(message, batch.length());
    }
}
