package clickweight.gui.essay;

import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.Gap;
import clickweight.device.stream.SessionListener;
import clickweight.gui.judge.WheelRun;
import clickweight.gui.trace.ChannelScale;
import clickweight.gui.trace.ForceRing;
import clickweight.measure.accidental.ForceTrack;
import clickweight.protocol.Buttons;
import clickweight.protocol.ForceScale;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears a mouse while a person rests, scrolls or presses when asked, and keeps the forces. Heard and asked on the thread that pumps; only
 * {@link #askFor} comes from elsewhere. After a gap a new stretch of the same session begins.
 *
 * <pre>
 * askFor   ....... button ...............................
 * asked    _______|---1.5 s---|_1.5 s_|---1.5 s---|______
 * </pre>
 */
final class EssayRecorder implements SessionListener {
    /** No press is asked for. */
    static final int NOTHING = -1;

    private static final int MILLI = 1000;
    private static final long CUE_MICROS = 1_500_000;
    private static final long CYCLE_MICROS = 3_000_000;

    private final String session;
    private final List<ForceTrack> tracks = new ArrayList<>();
    private final List<WheelRun> runs = new ArrayList<>();
    private final ChannelScale[] scales = new ChannelScale[ForceRing.CHANNELS];
    private final @Nullable TrackBuilder[] building = new TrackBuilder[ForceRing.CHANNELS];
    private @Nullable RunBuilder run;
    private int periodMicros;
    private long detents;
    private long heardMicros;
    private volatile int askedFor = NOTHING;
    private volatile boolean asking;

    EssayRecorder(String session) {
        this.session = session;
        Arrays.fill(scales, new ChannelScale(0, 0, 0));
    }

    /** From now on presses of a button are asked for again and again, or none with {@link #NOTHING}. */
    void askFor(int button) {
        askedFor = button;
    }

    /** Whether a press is asked for at this moment. */
    boolean asking() {
        return asking;
    }

    @Override
    public void onIdentity(DeviceIdentity identity) {
        close();
    }

    @Override
    public void onCalibration(Calibration calibration) {
        if (calibration.channel() < ForceRing.CHANNELS) {
            ChannelScale now = new ChannelScale(
                    calibration.tareSixteenths(),
                    calibration.spanNanoNewtonsPerCount(),
                    calibration.spanUncertaintyPpm());
            if (!now.equals(scales[calibration.channel()])) {
                close();
                scales[calibration.channel()] = now;
            }
        }
    }

    @Override
    public void onGap(Gap gap) {
        close();
    }

    @Override
    public void onEvent(InputEvent event, long micros) {
        RunBuilder wheel = run;
        if (event.kind() == InputEvent.STEP && wheel != null) {
            wheel.step(event.value());
        } else if (event.kind() == InputEvent.DETENT) {
            detents += event.value();
        }
    }

    @Override
    public void onTelemetry(Telemetry batch, long firstMicros) {
        if (batch.periodMicros() != periodMicros) {
            close();
            periodMicros = batch.periodMicros();
        }
        int wanted = askedFor;
        asking = wanted != NOTHING && heardMicros % CYCLE_MICROS < CUE_MICROS;
        int slot = 0;
        for (int channel = 0; channel < ForceRing.CHANNELS; channel++) {
            if ((batch.channelMask() >> channel & 1) == 0) {
                continue;
            }
            take(batch, firstMicros, channel, slot++, asking && channel == wanted);
        }
        heardMicros += (long) batch.count() * periodMicros;
    }

    private void take(Telemetry batch, long firstMicros, int channel, int slot, boolean press) {
        ChannelScale scale = scales[channel];
        TrackBuilder track = building[channel];
        if (track == null) {
            track = new TrackBuilder(session, Buttons.name(channel), Math.max(1, MILLI / periodMicros));
            building[channel] = track;
        }
        RunBuilder wheel = channel == Buttons.WHEEL ? run : null;
        if (channel == Buttons.WHEEL && wheel == null) {
            wheel = new RunBuilder(session, scale, periodMicros);
            run = wheel;
        }
        for (int sample = 0; sample < batch.count(); sample++) {
            int counts = batch.counts(sample, slot);
            double force =
                    ForceScale.milliNewtonsExact(counts, scale.tareSixteenths(), scale.spanNanoNewtonsPerCount());
            track.add(firstMicros + (long) sample * periodMicros, force, detents, press);
            if (wheel != null) {
                wheel.add(counts, press);
            }
        }
    }

    /** Ends what is building. */
    private void close() {
        for (int channel = 0; channel < building.length; channel++) {
            TrackBuilder track = building[channel];
            if (track != null && !track.isEmpty()) {
                tracks.add(track.build());
            }
            building[channel] = null;
        }
        RunBuilder wheel = run;
        if (wheel != null && !wheel.isEmpty()) {
            runs.add(wheel.build());
        }
        run = null;
    }

    /** Time heard so far, microseconds. */
    long heardMicros() {
        return heardMicros;
    }

    /** What was heard until now. */
    EssayData take(String origin) {
        close();
        return new EssayData(tracks, runs, origin);
    }
}
