package clickweight.core.fake;

import clickweight.core.Firmware;
import clickweight.protocol.hid.VendorReport;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.EventBatch;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.ResendRequest;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Telemetry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A firmware on a {@link FakeBoard}, polled at 8 kHz, and a bench whose host fetches one report each millisecond. */
public final class ReportBench {
    private static final int POLL_MICROS = 125;
    private static final int FRAME_MICROS = 1000;

    public final FakeBoard board = new FakeBoard();
    public final Firmware firmware = new Firmware(board);
    public final List<byte[]> messages = new ArrayList<>();
    public int now;
    /** Off: the host fetches nothing. */
    public boolean fetching = true;

    private final byte[] buffer = new byte[VendorReport.LENGTH];

    public void poll() {
        board.adc.sample(now);
        firmware.poll(now);
        now += POLL_MICROS;
        if (now % FRAME_MICROS == 0 && fetching && board.reports.hostRead(buffer)) {
            messages.add(buffer.clone());
        }
    }

    public void run(int micros) {
        for (int end = now + micros; now - end < 0; ) {
            poll();
        }
    }

    /** Sends a request as it stands. */
    public void send(Message request) {
        byte[] bytes = request.buffer();
        board.reports.hostWrite(Arrays.copyOfRange(bytes, request.offset(), request.offset() + request.length()));
    }

    public void start(int mask) {
        send(new StartStreaming().begin(new byte[4], 0).divisor(1).channelMask(mask));
    }

    /** Asks for batches again and returns the answer. */
    public Acknowledge resend(int firstSequence, int count) {
        int before = all(MessageId.ACKNOWLEDGE).size();
        send(new ResendRequest()
                .begin(new byte[ResendRequest.LENGTH], 0)
                .token(0x33)
                .firstSequence(firstSequence)
                .count(count));
        run(10_000);
        List<byte[]> answers = all(MessageId.ACKNOWLEDGE);
        if (answers.size() != before + 1) {
            throw new AssertionError((answers.size() - before) + " answers");
        }
        return new Acknowledge().wrap(answers.getLast(), 0);
    }

    public List<byte[]> all(int id) {
        return messages.stream().filter(message -> (message[0] & 0xFF) == id).toList();
    }

    /** The events heard so far, also those that came together, each as a message of its own. */
    public List<InputEvent> events() {
        List<InputEvent> events = new ArrayList<>();
        for (byte[] message : messages) {
            addEvents(message, events);
        }
        return events;
    }

    /** Adds the events that a message holds, if any. */
    public static void addEvents(byte[] message, List<InputEvent> events) {
        int id = message[0] & 0xFF;
        if (id == MessageId.INPUT_EVENT) {
            events.add(new InputEvent().wrap(message, 0));
        } else if (id == MessageId.EVENT_BATCH) {
            EventBatch batch = new EventBatch().wrap(message, 0);
            for (int i = 0; i < batch.count(); i++) {
                InputEvent event = new InputEvent().begin(new byte[InputEvent.LENGTH], 0);
                batch.event(i, event);
                events.add(event);
            }
        }
    }

    public List<Telemetry> batches() {
        List<Telemetry> batches = new ArrayList<>();
        for (byte[] message : all(MessageId.TELEMETRY_12)) {
            batches.add(new Telemetry().wrap(message, 0));
        }
        return batches;
    }
}
