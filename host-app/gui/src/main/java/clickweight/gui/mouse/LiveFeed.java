package clickweight.gui.mouse;

import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.Gap;
import clickweight.device.stream.SessionListener;
import clickweight.device.words.EventText;
import clickweight.device.words.FaultText;
import clickweight.gui.trace.ChannelScale;
import clickweight.gui.trace.EventLog;
import clickweight.gui.trace.ForceRing;
import clickweight.gui.trace.Marks;
import clickweight.gui.trace.PressLog;
import clickweight.gui.trace.PressRecorder;
import clickweight.protocol.ForceScale;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;

/**
 * From what a mouse says to what the screens draw: on the thread that pumps; samples allocate nothing, an event its line.
 *
 * <pre>
 * onTelemetry  counts -> mN -> ForceRing      one number for each sample, missing ones included
 *              counts -> PressRecorder        of each button
 * onEvent      time -> sample number -> Marks, PressRecorder, which buttons are pressed
 * </pre>
 */
final class LiveFeed implements SessionListener {
    /** What is left blank where a mouse went away, in samples. */
    private static final int AWAY_SAMPLES = 1600;

    private final ForceRing ring = new ForceRing();
    private final Marks marks = new Marks();
    private final PressLog presses = new PressLog();
    private final PressRecorder[] recorders = new PressRecorder[ForceRing.CHANNELS];
    private final ChannelScale[] scales = new ChannelScale[ForceRing.CHANNELS];
    private final float[] force = new float[ForceRing.CHANNELS];
    private final EventLog log = new EventLog();
    private final Lag lag = new Lag();
    private long next;
    private long baseSample;
    private long baseMicros;
    private int periodMicros;
    private volatile int pressedMask;
    private volatile int wheelDetents;
    private volatile int samplesPerSecond;

    LiveFeed() {
        for (int button = 0; button < ForceRing.CHANNELS; button++) {
            recorders[button] = new PressRecorder(button, presses);
            scales[button] = new ChannelScale(0, 0, 0);
        }
    }

    @Override
    public void onIdentity(DeviceIdentity identity) {
        pressedMask = 0;
        lag.restart();
    }

    @Override
    public void onCalibration(Calibration calibration) {
        int channel = calibration.channel();
        if (channel < ForceRing.CHANNELS) {
            scales[channel] = new ChannelScale(
                    calibration.tareSixteenths(),
                    calibration.spanNanoNewtonsPerCount(),
                    calibration.spanUncertaintyPpm());
            recorders[channel].calibrate(scales[channel], next);
        }
    }

    @Override
    public void onGap(Gap gap) {
        boolean away = gap.cause() == Gap.Cause.RECONNECT || gap.samplesLost() == 0;
        long missing = away ? AWAY_SAMPLES : gap.samplesLost();
        marks.add(Marks.GAP, 0, 0, next);
        ring.skip(missing);
        next += Math.min(missing, ForceRing.CAPACITY);
        for (PressRecorder recorder : recorders) {
            recorder.restart(next);
        }
        // the next batch says what time it is
        periodMicros = 0;
    }

    @Override
    public void onTelemetry(Telemetry batch, long firstMicros) {
        if (periodMicros != batch.periodMicros()) {
            periodMicros = batch.periodMicros();
            samplesPerSecond = 1_000_000 / periodMicros;
            baseSample = next;
            baseMicros = firstMicros;
        }
        for (int sample = 0; sample < batch.count(); sample++) {
            take(batch, sample);
        }
        ring.publish();
        lag.heard(firstMicros + (long) batch.count() * periodMicros, System.nanoTime());
    }

    private void take(Telemetry batch, int sample) {
        int slot = 0;
        for (int channel = 0; channel < ForceRing.CHANNELS; channel++) {
            if ((batch.channelMask() >> channel & 1) == 0) {
                force[channel] = Float.NaN;
                continue;
            }
            int counts = batch.counts(sample, slot++);
            ChannelScale scale = scales[channel];
            force[channel] = (float)
                    ForceScale.milliNewtonsExact(counts, scale.tareSixteenths(), scale.spanNanoNewtonsPerCount());
            recorders[channel].sample(next, counts, periodMicros);
        }
        ring.add(force[0], force[1], force[2], force[3]);
        next++;
    }

    @Override
    public void onFault(Fault fault, long micros) {
        log.add(new EventLog.Line(micros, "mouse", FaultText.sentence(fault)));
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // only the thread that pumps writes
    public void onEvent(InputEvent event, long micros) {
        if (event.kind() != InputEvent.STEP) {
            log.add(new EventLog.Line(micros, EventText.place(event), EventText.sentence(event)));
        }
        int button = event.button();
        if (periodMicros == 0 || button >= ForceRing.CHANNELS) {
            return;
        }
        long sample = baseSample + Math.floorDiv(micros - baseMicros, periodMicros);
        switch (event.kind()) {
            case InputEvent.MAKE -> recorders[button].make(sample);
            case InputEvent.PRESS -> {
                pressedMask |= 1 << button;
                recorders[button].press(sample);
                marks.add(Marks.PRESS, button, 0, sample);
            }
            case InputEvent.RELEASE -> {
                pressedMask &= ~(1 << button);
                marks.add(Marks.RELEASE, button, 0, sample);
            }
            case InputEvent.DETENT -> {
                wheelDetents += event.value();
                recorders[button].detent(sample);
                marks.add(Marks.DETENT, button, event.value(), sample);
            }
            case InputEvent.SUPPRESSED -> marks.add(Marks.SUPPRESSED, button, 0, sample);
            default -> {
                // raw edges and steps would only crowd the strip
            }
        }
    }

    ForceRing ring() {
        return ring;
    }

    Marks marks() {
        return marks;
    }

    PressLog presses() {
        return presses;
    }

    /** Buttons that are pressed, bit 0 = left. */
    int pressedMask() {
        return pressedMask;
    }

    /** Notches turned so far, up positive. */
    int wheelDetents() {
        return wheelDetents;
    }

    /** Rate of the stream; 0 before the first batch. */
    int samplesPerSecond() {
        return samplesPerSecond;
    }

    EventLog log() {
        return log;
    }

    Lag lag() {
        return lag;
    }
}
