package clickweight.station.calibration;

import clickweight.device.Session;
import clickweight.device.stream.SessionListener;
import clickweight.measure.calibration.LoadReading;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Telemetry;
import java.io.IOException;

/**
 * Reads one channel under one load.
 *
 * <pre>
 * begin | settling, not used | read | stop
 *       |--- SETTLE_MICROS --|- READ_MICROS -|
 * </pre>
 */
public final class StepReader implements SessionListener {
    /** A hand that goes away, and a mass that swings. */
    public static final long SETTLE_MICROS = 1_000_000;

    public static final long READ_MICROS = 2_000_000;

    private static final long PUMP_MICROS = 50_000;
    private static final int MOST_SILENT_PUMPS = 40;

    private final int channel;
    private int fullScale;
    private LoadReading reading = new LoadReading();
    private long beganMicros = Long.MIN_VALUE;
    private long heardMicros;

    public StepReader(int channel) {
        this.channel = channel;
    }

    @Override
    public void onCalibration(Calibration calibration) {
        if (calibration.channel() == channel) {
            fullScale = (1 << calibration.widthBits()) - 1;
        }
    }

    /** Highest count of the converter, once it was read from. */
    public int fullScale() {
        return fullScale;
    }

    @Override
    public void onTelemetry(Telemetry batch, long firstMicros) {
        if (beganMicros == Long.MIN_VALUE) {
            beganMicros = firstMicros;
        }
        int slot = Integer.bitCount(batch.channelMask() & (1 << channel) - 1);
        for (int sample = 0; sample < batch.count(); sample++) {
            heardMicros = firstMicros + (long) sample * batch.periodMicros();
            long into = heardMicros - beganMicros - SETTLE_MICROS;
            if (into >= 0 && into < READ_MICROS) {
                reading.add(batch.counts(sample, slot), fullScale);
            }
        }
    }

    /** Lets a simulated mouse go on without samples until a time of it, when its next mass is laid on. */
    public void restUntil(Session session, long micros) throws IOException {
        if (micros > heardMicros) {
            session.pump(micros - heardMicros);
        }
    }

    /** From the next sample on the load that lies there now is read; for one who streams all the time. */
    public void begin() {
        reading = new LoadReading();
        beganMicros = Long.MIN_VALUE;
    }

    /** Whether all of it was heard. */
    public boolean isDone() {
        return beganMicros != Long.MIN_VALUE && heardMicros - beganMicros >= SETTLE_MICROS + READ_MICROS;
    }

    /** What was read. */
    public LoadReading reading() {
        return reading;
    }

    /** Reads the load that lies there now, in a stream of its own. */
    public LoadReading read(Session session) throws IOException {
        begin();
        session.startStreaming(1, 1 << channel);
        int silent = 0;
        while (silent < MOST_SILENT_PUMPS && !isDone()) {
            silent = session.pump(PUMP_MICROS) == 0 ? silent + 1 : 0;
        }
        session.stopStreaming();
        return reading;
    }
}
