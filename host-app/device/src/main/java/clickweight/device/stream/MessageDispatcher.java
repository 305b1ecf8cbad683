package clickweight.device.stream;

import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.EventBatch;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.Identity;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.Telemetry;

/**
 * From bytes of one message to one call of a {@link SessionListener}. Session and capture reader use this same class, so
 * a capture replays exactly what was heard live, gaps included: what can be derived from the messages is not recorded.
 *
 * <p>Batches count from the first acknowledged start on: what an earlier bench left streaming is not ours.
 */
public final class MessageDispatcher {
    private final SessionListener listener;
    private final DeviceClock clock = new DeviceClock();
    private final TelemetryTracker tracker = new TelemetryTracker();
    private final Telemetry telemetry = new Telemetry();
    private final InputEvent event = new InputEvent();
    private final EventBatch eventBatch = new EventBatch();
    private final byte[] eventBytes = new byte[InputEvent.LENGTH];
    private final Calibration calibration = new Calibration();
    private final Fault fault = new Fault();
    private final Identity identity = new Identity();
    private final Acknowledge acknowledge = new Acknowledge();
    private boolean streaming;
    private boolean resuming;
    private long resumeFromMicros;
    private long reconnections;
    private long unreadable;
    private boolean repeats;
    private int owed;

    /** @param streaming whether batches count before a start was acknowledged, as in a capture that lost its beginning */
    public MessageDispatcher(SessionListener listener, boolean streaming) {
        this.listener = listener;
        this.streaming = streaming;
    }

    /** Takes one message from the device; one that is too short or of unknown id is counted as unreadable. */
    public void accept(byte[] message, int length) {
        switch (message[0] & 0xFF) {
            case MessageId.TELEMETRY_12, MessageId.TELEMETRY_16, MessageId.TELEMETRY_24 -> onTelemetry(message, length);
            case MessageId.INPUT_EVENT -> {
                if (whole(length, InputEvent.LENGTH)) {
                    onEvent(event.wrap(message, 0));
                }
            }
            case MessageId.EVENT_BATCH -> onEventBatch(message, length);
            case MessageId.CALIBRATION -> {
                if (whole(length, Calibration.LENGTH)) {
                    listener.onCalibration(calibration.wrap(message, 0));
                }
            }
            case MessageId.FAULT -> {
                if (whole(length, Fault.LENGTH)) {
                    fault.wrap(message, 0);
                    listener.onFault(fault, clock.near(fault.micros()));
                }
            }
            case MessageId.IDENTITY -> {
                if (whole(length, Identity.LENGTH)) {
                    listener.onIdentity(DeviceIdentity.of(identity.wrap(message, 0)));
                }
            }
            case MessageId.ACKNOWLEDGE -> {
                if (whole(length, Acknowledge.LENGTH)) {
                    onAcknowledge(acknowledge.wrap(message, 0));
                }
            }
            case MessageId.SETTING_VALUE -> {
                // an answer to whoever asked; nothing of the stream
            }
            default -> unreadable++;
        }
    }

    private boolean whole(int length, int needed) {
        if (length < needed) {
            unreadable++;
        }
        return length >= needed;
    }

    /** A stop needs nothing: the samples that still waited on the device come behind it. */
    private void onAcknowledge(Acknowledge message) {
        if (message.status() == Status.OK && message.requestId() == MessageId.START_STREAMING) {
            endOfStream();
            repeats = false;
            tracker.restart();
            streaming = true;
        } else if (message.requestId() == MessageId.RESEND) {
            onResend(message);
        }
    }

    /**
     * The bench asks for the batches from the next one on. They follow, or there are none, or the mouse has given up the first
     * of them: then the detail is one that lies ahead.
     */
    private void onResend(Acknowledge message) {
        if (message.status() == Status.OK) {
            repeats = true;
            owed = message.detail();
        } else if (message.status() == Status.OUT_OF_RANGE) {
            owed = tracker.batchesUntil(message.detail());
            endOfStream();
        }
    }

    /** No batch will come until the next start; those that were to be sent again and did not come are lost. */
    public void endOfStream() {
        if (owed > 0) {
            listener.onGap(tracker.lose(owed));
            owed = 0;
        }
    }

    /** Whether a batch has come since the last start. */
    public boolean isRunning() {
        return tracker.isRunning();
    }

    /** Sequence of the batch that must come next, while running. */
    public int nextSequence() {
        return tracker.nextSequence();
    }

    private void onEvent(InputEvent one) {
        listener.onEvent(one, clock.unwrap(one.micros()));
    }

    /** Heard as if its events had come one by one. */
    private void onEventBatch(byte[] message, int length) {
        if (!EventBatch.isWhole(message, 0, length)) {
            unreadable++;
            return;
        }
        eventBatch.wrap(message, 0);
        for (int i = 0; i < eventBatch.count(); i++) {
            eventBatch.event(i, event.begin(eventBytes, 0));
            onEvent(event);
        }
    }

    private void onTelemetry(byte[] message, int length) {
        if (!Telemetry.isWhole(message, 0, length)) {
            unreadable++;
            return;
        }
        telemetry.wrap(message, 0);
        if (!streaming || (repeats && tracker.isOlder(telemetry))) {
            return;
        }
        long firstMicros = clock.unwrap(telemetry.firstMicros());
        if (resuming) {
            resuming = false;
            reconnections++;
            listener.onGap(new Gap(Gap.Cause.RECONNECT, 0, 0, resumeFromMicros, firstMicros));
        }
        Gap gap = tracker.accept(telemetry, firstMicros);
        if (gap != null) {
            listener.onGap(gap);
        }
        owed = Math.max(0, owed - 1);
        listener.onTelemetry(telemetry, firstMicros);
    }

    /** The wire was away and is back: times may have started anew, and a gap is told before the next batch. */
    public void reconnected() {
        resumeFromMicros = tracker.isRunning() ? tracker.nextMicros() : clock.latestMicros();
        resuming = true;
        streaming = false;
        tracker.restart();
        clock.reconnected();
    }

    /** What was heard and what is missing, so far. */
    public StreamCounts counts() {
        return new StreamCounts(
                tracker.batches(),
                tracker.samples(),
                tracker.gaps() + reconnections,
                tracker.samplesLost(),
                tracker.deviceDrops(),
                unreadable);
    }
}
