package clickweight.station.measurement;

import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.Gap;
import clickweight.device.stream.LinkError;
import clickweight.device.stream.Rig;
import clickweight.device.stream.SessionListener;
import clickweight.measure.result.ButtonMeasurement;
import clickweight.measure.result.ButtonResult;
import clickweight.measure.stroke.SensorLimits;
import clickweight.measure.stroke.StrokePolicy;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hears a mouse, live or from a capture, and collects the strokes of each button that has a force channel. The one path from
 * messages to forces: what {@code measure} shows, {@code analyze} finds again in the capture.
 */
public final class StrokeCollector implements SessionListener {
    private final @Nullable ForceChannel[] channels = new ForceChannel[Buttons.COUNT];
    private final int buttonMask;
    private final StrokePolicy policy;
    private final Map<String, SensorLimits> sensors;
    private @Nullable DeviceIdentity identity;
    private long firstMicros;
    private long lastMicros;
    private long awayMicros;
    private int reconnections;
    private long crcErrors;
    private long bytesDropped;
    private boolean started;
    private @Nullable Rig rig;

    /** @param buttonMask buttons to look at, bit 0 = left */
    public StrokeCollector(int buttonMask, StrokePolicy policy) {
        this(buttonMask, policy, Map.of());
    }

    /** @param sensors what calibration records say, by button */
    public StrokeCollector(int buttonMask, StrokePolicy policy, Map<String, SensorLimits> sensors) {
        this.buttonMask = buttonMask;
        this.policy = policy;
        this.sensors = Map.copyOf(sensors);
    }

    @Override
    public void onIdentity(DeviceIdentity found) {
        identity = found;
    }

    @Override
    public void onCalibration(Calibration calibration) {
        int button = calibration.channel();
        if (rig != null) {
            onRigCalibration(calibration, rig);
            return;
        }
        if (button >= Buttons.COUNT || identity == null || (buttonMask >> button & 1) == 0) {
            return;
        }
        ForceChannel channel = channels[button];
        if (channel == null) {
            channels[button] = new ForceChannel(
                    Buttons.name(button),
                    calibration,
                    sensors.getOrDefault(Buttons.name(button), SensorLimits.UNKNOWN),
                    identity.hasContact(button),
                    identity.samplePeriodMicros(),
                    policy);
        } else {
            channel.recalibrate(calibration);
        }
    }

    /** The rig's one channel weighs the button of another mouse, whose own switch makes the edges. */
    private void onRigCalibration(Calibration calibration, Rig under) {
        if (calibration.channel() != under.channel() || identity == null) {
            return;
        }
        ForceChannel channel = channels[under.channel()];
        if (channel == null) {
            StrokePolicy late = policy.withEdgeTiming(policy.edgeTimerStepMicros(), under.lateMicros());
            channels[under.channel()] = new ForceChannel(
                    Buttons.name(under.button()),
                    calibration,
                    SensorLimits.UNKNOWN,
                    true,
                    identity.samplePeriodMicros(),
                    late);
        } else {
            channel.recalibrate(calibration);
        }
    }

    @Override
    public void onRig(Rig found) {
        rig = found;
    }

    @Override
    public void onRigEdge(boolean make, long micros) {
        ForceChannel channel = rig == null ? null : channels[rig.channel()];
        if (channel != null) {
            channel.measurement().edge(micros, make);
        }
    }

    @Override
    public void onTelemetry(Telemetry batch, long batchMicros) {
        if (!started) {
            started = true;
            firstMicros = batchMicros;
        }
        int slot = 0;
        for (int button = 0; button < Buttons.COUNT; button++) {
            if ((batch.channelMask() >> button & 1) == 0) {
                continue;
            }
            ForceChannel channel = channels[button];
            if (channel != null) {
                take(batch, batchMicros, slot, channel);
            }
            slot++;
        }
        lastMicros = batchMicros + (long) batch.count() * batch.periodMicros();
    }

    private static void take(Telemetry batch, long batchMicros, int slot, ForceChannel channel) {
        for (int sample = 0; sample < batch.count(); sample++) {
            channel.sample(batchMicros + (long) sample * batch.periodMicros(), batch.counts(sample, slot));
        }
        channel.measurement().advance();
    }

    @Override
    public void onEvent(InputEvent event, long micros) {
        ForceChannel channel = event.button() < Buttons.COUNT ? channels[event.button()] : null;
        if (channel != null && rig == null) {
            channel.event(event.kind(), micros);
        }
    }

    @Override
    public void onGap(Gap gap) {
        if (gap.cause() == Gap.Cause.RECONNECT && started) {
            reconnections++;
            // how long it was away is not in these times: a mouse that started anew has another clock
            awayMicros += gap.toMicros() - gap.fromMicros();
        }
        measurements().forEach(ButtonMeasurement::gap);
    }

    @Override
    public void onLinkError(LinkError error) {
        crcErrors += error.crcErrors();
        bytesDropped += error.bytesDropped();
    }

    /** Frames with a wrong checksum. */
    public long crcErrors() {
        return crcErrors;
    }

    /** Bytes that were no message. */
    public long bytesDropped() {
        return bytesDropped;
    }

    /** The mouse, once it has said who it is. */
    public Optional<DeviceIdentity> identity() {
        return Optional.ofNullable(identity);
    }

    /** The rig, when the samples are one's. */
    public Optional<Rig> rig() {
        return Optional.ofNullable(rig);
    }

    /** Device time heard so far, in microseconds, without the times when the mouse was away. */
    public long elapsedMicros() {
        return lastMicros - firstMicros - awayMicros;
    }

    /** How often the mouse went away and came back. */
    public int reconnections() {
        return reconnections;
    }

    /** The buttons that are measured, from left to middle. */
    public List<ButtonMeasurement> measurements() {
        return Arrays.stream(channels)
                .filter(Objects::nonNull)
                .map(ForceChannel::measurement)
                .toList();
    }

    /** Strokes complete so far, of all buttons. */
    public int strokesDone() {
        return measurements().stream().mapToInt(ButtonMeasurement::strokesDone).sum();
    }

    /** The results, when nothing more will come; call once. */
    public List<ButtonResult> finish() {
        List<ButtonResult> results = new ArrayList<>();
        measurements().forEach(measurement -> results.add(measurement.finish()));
        return results;
    }
}
