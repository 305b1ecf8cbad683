package clickweight.core.telemetry;

import clickweight.core.port.MessagePort;
import clickweight.protocol.message.EventBatch;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Message;

/**
 * Tells what happened: events, then faults. Where every message costs the same, events that wait go together; and after
 * each message the samples come first, {@link #SAMPLES_FIRST} messages of them, but only as long as they wait for room:
 *
 * <pre>
 * events waiting   2       0        1       3        5   ...  30       33      26
 * samples wait     no      no       no      yes      yes ...  yes      yes     yes
 * sent             2 in 1  samples  1       samples  samples  samples  7 in 1  samples
 * samples owed     8       7        8       7        6   ...  0        8       7
 * </pre>
 *
 * At one report a millisecond, eight batches of nine samples in nine reports are exactly four channels at 8 kHz: a flood
 * of events costs no sample. It gets 111 reports a second, 777 events, and {@link EventQueue} chooses which.
 */
final class EventSender {
    /** Messages of samples between two of events, while samples wait. */
    static final int SAMPLES_FIRST = 8;

    private final MessagePort port;
    private final EventQueue events;
    private final FaultLog faults;
    private final byte[] buffer = new byte[EventBatch.HEADER_LENGTH + EventBatch.MAX_EVENTS * EventBatch.EVENT_LENGTH];
    private final InputEvent event = new InputEvent();
    private final EventBatch batch = new EventBatch();
    private final Fault fault = new Fault();
    private boolean samplesWait;
    private int samplesOwed;
    private int eventsLost;
    private boolean sent;

    EventSender(MessagePort port, EventQueue events, FaultLog faults) {
        this.port = port;
        this.events = events;
        this.faults = faults;
    }

    /** A batch of fresh samples was sent, or a calibration that they need. */
    void samplesSent() {
        if (samplesOwed > 0) {
            samplesOwed--;
        }
    }

    /**
     * Sends as much as the port has room for and the samples leave; {@code samplesWait}: they found no room last time.
     *
     * @return whether anything was sent
     */
    boolean poll(int nowMicros, boolean samplesWait) {
        this.samplesWait = samplesWait && port.costsByMessage();
        sent = false;
        if (events.lost() != eventsLost) {
            faults.raise(Fault.EVENTS_LOST, events.lost() - eventsLost, nowMicros);
            eventsLost = events.lost();
        }
        if (sendEvents()) {
            sendFaults();
        }
        return sent;
    }

    private boolean sendEvents() {
        while (events.size() > 0) {
            // asked before anything is written: in a flood most polls end here
            if (!mayGo(InputEvent.LENGTH)) {
                return false;
            }
            int count = port.costsByMessage() ? Math.min(events.size(), EventBatch.MAX_EVENTS) : 1;
            port.send(message(count), MessagePort.EVENT);
            events.remove(count);
            samplesOwed = SAMPLES_FIRST;
            sent = true;
        }
        return true;
    }

    private Message message(int count) {
        if (count == 1) {
            events.peek(event.begin(buffer, 0));
            return event;
        }
        events.peek(batch.begin(buffer, 0), count);
        return batch;
    }

    private void sendFaults() {
        for (int cause = faults.due(); cause != 0 && mayGo(Fault.LENGTH); cause = faults.due()) {
            faults.peek(cause, fault.begin(buffer, 0));
            port.send(fault, MessagePort.EVENT);
            faults.remove(cause);
            samplesOwed = SAMPLES_FIRST;
            sent = true;
        }
    }

    private boolean mayGo(int length) {
        return !(samplesWait && samplesOwed > 0) && port.hasRoom(length, MessagePort.EVENT);
    }
}
