package clickweight.cli.listening;

import clickweight.device.stream.Gap;
import clickweight.device.stream.LinkError;
import clickweight.device.stream.SessionListener;
import clickweight.device.words.EventText;
import clickweight.device.words.FaultText;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;
import java.util.LinkedHashMap;
import java.util.Map;

/** A Clickweight mouse that is listened to: its own events in its own time. */
public final class OwnMouse implements SessionListener {
    private final EventLines lines;
    private final boolean steps;
    private long firstMicros;
    private long lastMicros;
    private long awayMicros;
    private long bytesDropped;
    private boolean started;

    /** @param steps whether each Gray transition of the wheel is told too */
    public OwnMouse(EventLines lines, boolean steps) {
        this.lines = lines;
        this.steps = steps;
    }

    @Override
    public void onEvent(InputEvent event, long micros) {
        if (event.kind() != InputEvent.STEP || steps) {
            lines.write(micros, EventText.place(event), EventText.sentence(event), fields(event));
        }
    }

    private static Map<String, Object> fields(InputEvent event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("event", EventText.name(event.kind()));
        switch (event.kind()) {
            case InputEvent.STEP, InputEvent.DETENT -> fields.put("direction", event.value());
            case InputEvent.SUPPRESSED -> fields.put("reason", EventText.reason(event.value()));
            case InputEvent.PROFILE -> fields.put("profile", event.value());
            case InputEvent.FAULT -> fields.put("text", EventText.sentence(event));
            default -> {
                // an edge and a judgement say it all
            }
        }
        if (event.forceMilliNewtons() != InputEvent.NO_FORCE) {
            fields.put("force_mN", event.forceMilliNewtons());
        }
        return fields;
    }

    @Override
    public void onFault(Fault fault, long micros) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("event", "fault");
        fields.put("fault", FaultText.name(fault.cause()));
        fields.put("detail", fault.detail());
        fields.put("text", FaultText.sentence(fault));
        lines.write(micros, "mouse", FaultText.sentence(fault), fields);
    }

    @Override
    public void onTelemetry(Telemetry batch, long batchMicros) {
        if (!started) {
            started = true;
            firstMicros = batchMicros;
        }
        lastMicros = batchMicros + (long) batch.count() * batch.periodMicros();
    }

    @Override
    public void onGap(Gap gap) {
        if (gap.cause() == Gap.Cause.RECONNECT && started) {
            // a mouse that started anew has another clock
            awayMicros += gap.toMicros() - gap.fromMicros();
        }
    }

    @Override
    public void onLinkError(LinkError error) {
        bytesDropped += error.bytesDropped();
    }

    /** Device time heard so far, in microseconds, without the times when the mouse was away. */
    public long elapsedMicros() {
        return lastMicros - firstMicros - awayMicros;
    }

    /** Bytes that were no message; events may have been among them. */
    public long bytesDropped() {
        return bytesDropped;
    }
}
