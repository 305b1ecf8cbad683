package clickweight.station.doctor;

import clickweight.device.stream.SessionListener;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Telemetry;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Listens to a mouse at rest. Anything that a hand does begins the listening anew, and the ends are left out, because a press
 * is felt before and after it is told:
 *
 * <pre>
 * events   |   |  |
 * samples  ...........  rest |  taken ..................  |  rest   done
 * </pre>
 */
public final class Examination implements SessionListener {
    private static final long REST_MICROS = 500_000;
    private static final int FIRST_ROOM = 1 << 12;

    private final long takenMicros;
    private final int[][] counts = new int[Buttons.COUNT][FIRST_ROOM];
    private final int[][] calibrations = new int[Buttons.COUNT][];
    private final Map<Integer, Integer> faults = new TreeMap<>();
    private long[] batchMicros = new long[FIRST_ROOM];
    private long[] batchPlaces = new long[FIRST_ROOM];
    private int batches;
    private int samples;
    private int channelMask;
    private long quietFrom = Long.MIN_VALUE;
    private long latest = Long.MIN_VALUE;
    private long first = Long.MIN_VALUE;

    /** @param takenMicros how much of a mouse at rest is wanted */
    public Examination(long takenMicros) {
        this.takenMicros = takenMicros;
    }

    @Override
    public void onCalibration(Calibration calibration) {
        if (calibration.channel() < Buttons.COUNT) {
            calibrations[calibration.channel()] = new int[] {
                calibration.tareSixteenths(), calibration.spanNanoNewtonsPerCount(), calibration.widthBits()
            };
        }
    }

    @Override
    public void onTelemetry(Telemetry batch, long firstMicros) {
        if (latest == Long.MIN_VALUE) {
            first = firstMicros;
        }
        latest = firstMicros;
        if (quietFrom == Long.MIN_VALUE) {
            quietFrom = firstMicros;
        }
        if (firstMicros < quietFrom + REST_MICROS || firstMicros >= quietFrom + REST_MICROS + takenMicros) {
            return;
        }
        if (batches == batchMicros.length) {
            batchMicros = Arrays.copyOf(batchMicros, 2 * batches);
            batchPlaces = Arrays.copyOf(batchPlaces, 2 * batches);
        }
        channelMask = batch.channelMask();
        batchMicros[batches] = firstMicros;
        batchPlaces[batches] = batches == 0 ? 0 : place(firstMicros, batch.periodMicros());
        batches++;
        take(batch);
    }

    /** Samples that should have come before this one: those that were lost have their places too. */
    private long place(long micros, int periodMicros) {
        return Math.round((micros - batchMicros[0]) / (double) periodMicros);
    }

    private void take(Telemetry batch) {
        int slot = 0;
        for (int channel = 0; channel < Buttons.COUNT; channel++) {
            if ((batch.channelMask() >> channel & 1) == 0) {
                continue;
            }
            if (samples + batch.count() > counts[channel].length) {
                counts[channel] = Arrays.copyOf(counts[channel], 2 * counts[channel].length);
            }
            for (int i = 0; i < batch.count(); i++) {
                counts[channel][samples + i] = batch.counts(i, slot);
            }
            slot++;
        }
        samples += batch.count();
    }

    @Override
    public void onEvent(InputEvent event, long micros) {
        quietFrom = Math.max(quietFrom, micros);
        batches = 0;
        samples = 0;
    }

    @Override
    public void onFault(Fault fault, long micros) {
        faults.merge(fault.cause(), 1, Integer::sum);
    }

    /** Whether enough of a mouse at rest was heard. */
    public boolean isDone() {
        return quietFrom != Long.MIN_VALUE && latest >= quietFrom + takenMicros + 2 * REST_MICROS;
    }

    /** Device time heard, in microseconds. */
    public long elapsedMicros() {
        return latest - first;
    }

    /** Channels that were heard, bit 0 = left. */
    public int channelMask() {
        return channelMask;
    }

    /** The counts of a channel at rest. */
    public int[] counts(int channel) {
        return Arrays.copyOf(counts[channel], samples);
    }

    /** Tare in sixteenths of a count. */
    public int tareSixteenths(int channel) {
        return calibrations[channel][0];
    }

    /** Force of a count, in nanonewtons. */
    public int spanNanoNewtonsPerCount(int channel) {
        return calibrations[channel][1];
    }

    /** Resolution of its converter. */
    public int widthBits(int channel) {
        return calibrations[channel][2];
    }

    /** Time of the first sample of each batch. */
    public long[] batchMicros() {
        return Arrays.copyOf(batchMicros, batches);
    }

    /** The place of that sample among all that should have come. */
    public long[] batchPlaces() {
        return Arrays.copyOf(batchPlaces, batches);
    }

    /** How often each cause of a fault was told. */
    public Map<Integer, Integer> faults() {
        return faults;
    }
}
