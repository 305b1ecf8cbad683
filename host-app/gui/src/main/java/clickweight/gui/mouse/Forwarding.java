package clickweight.gui.mouse;

import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.Gap;
import clickweight.device.stream.LinkError;
import clickweight.device.stream.SessionListener;
import clickweight.gui.trace.ForceRing;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;
import org.jspecify.annotations.Nullable;

/** Hears for the screens, and for one who comes later and must then know what was said before: identity and calibrations. */
final class Forwarding implements SessionListener {
    private final SessionListener screens;
    private final byte[][] calibrations = new byte[ForceRing.CHANNELS][];
    private @Nullable DeviceIdentity identity;
    private volatile @Nullable SessionListener wanted;
    private @Nullable SessionListener told;

    Forwarding(SessionListener screens) {
        this.screens = screens;
    }

    /** From the next message on; null for nobody. */
    void also(@Nullable SessionListener listener) {
        wanted = listener;
    }

    private @Nullable SessionListener other() {
        SessionListener now = wanted;
        if (now != told) {
            told = now;
            if (now != null && identity != null) {
                now.onIdentity(identity);
                for (byte[] calibration : calibrations) {
                    if (calibration != null) {
                        now.onCalibration(new Calibration().wrap(calibration, 0));
                    }
                }
            }
        }
        return now;
    }

    @Override
    public void onIdentity(DeviceIdentity found) {
        SessionListener other = other();
        identity = found;
        screens.onIdentity(found);
        if (other != null) {
            other.onIdentity(found);
        }
    }

    @Override
    public void onCalibration(Calibration calibration) {
        SessionListener other = other();
        if (calibration.channel() < calibrations.length) {
            calibrations[calibration.channel()] = copy(calibration);
        }
        screens.onCalibration(calibration);
        if (other != null) {
            other.onCalibration(calibration);
        }
    }

    private static byte[] copy(Calibration from) {
        byte[] bytes = new byte[Calibration.LENGTH];
        new Calibration()
                .begin(bytes, 0)
                .channel(from.channel())
                .tareSixteenths(from.tareSixteenths())
                .spanNanoNewtonsPerCount(from.spanNanoNewtonsPerCount())
                .spanUncertaintyPpm(from.spanUncertaintyPpm())
                .filterShift(from.filterShift())
                .groupDelayNanos(from.groupDelayNanos())
                .widthBits(from.widthBits());
        return bytes;
    }

    @Override
    public void onTelemetry(Telemetry batch, long firstMicros) {
        SessionListener other = other();
        screens.onTelemetry(batch, firstMicros);
        if (other != null) {
            other.onTelemetry(batch, firstMicros);
        }
    }

    @Override
    public void onEvent(InputEvent event, long micros) {
        SessionListener other = other();
        screens.onEvent(event, micros);
        if (other != null) {
            other.onEvent(event, micros);
        }
    }

    @Override
    public void onFault(Fault fault, long micros) {
        SessionListener other = other();
        screens.onFault(fault, micros);
        if (other != null) {
            other.onFault(fault, micros);
        }
    }

    @Override
    public void onGap(Gap gap) {
        SessionListener other = other();
        screens.onGap(gap);
        if (other != null) {
            other.onGap(gap);
        }
    }

    @Override
    public void onLinkError(LinkError error) {
        SessionListener other = other();
        screens.onLinkError(error);
        if (other != null) {
            other.onLinkError(error);
        }
    }
}
