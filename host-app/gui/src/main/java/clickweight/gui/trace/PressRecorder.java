package clickweight.gui.trace;

import clickweight.protocol.ForceScale;
import java.util.Arrays;

/**
 * Cuts the stream of one button into touches.
 *
 * <pre>
 * force      ______/--\_/----\________________
 * touch on   ......|........................... 90 mN
 * off        ...................\|............. below 60 mN for 100 ms: events come up to 100 ms late
 * recorded   |==========================|       150 ms of rest before it, for the noise
 * </pre>
 *
 * A touch longer than three seconds is cut there, and what follows is another one.
 */
public final class PressRecorder {
    private static final double ON_MILLI_NEWTONS = 90;
    private static final double OFF_MILLI_NEWTONS = 60;
    private static final int REST_MICROS = 150_000;
    private static final int OFF_MICROS = 100_000;
    private static final int MOST_MICROS = 3_000_000;
    private static final int CAPACITY = 1 << 15;
    private static final int EVENTS = 64;

    private final int button;
    private final PressLog log;
    private final int[] counts = new int[CAPACITY];
    private final long[] makes = new long[EVENTS];
    private final long[] presses = new long[EVENTS];
    private final long[] detents = new long[EVENTS];
    private int makeCount;
    private int pressCount;
    private int detentCount;
    private ChannelScale scale = new ChannelScale(0, 0, 0);
    private int periodMicros = 125;
    private long earliest;
    private long touched = -1;
    private long lastLoaded;

    public PressRecorder(int button, PressLog log) {
        this.button = button;
        this.log = log;
    }

    /** Another calibration; what was heard before it is not mixed with what follows. */
    public void calibrate(ChannelScale newScale, long nextSample) {
        if (!newScale.equals(scale)) {
            scale = newScale;
            restart(nextSample);
        }
    }

    /** Samples are missing, or the period changed: the touch under way is given up. */
    public void restart(long nextSample) {
        touched = -1;
        earliest = nextSample;
    }

    /** The contact closed at the time of a sample, which may not have come yet. */
    public void make(long sample) {
        makes[makeCount++ % EVENTS] = sample;
    }

    /** The mouse reported a press at the time of a sample, which may not have come yet. */
    public void press(long sample) {
        presses[pressCount++ % EVENTS] = sample;
    }

    /** The wheel turned by a notch. */
    public void detent(long sample) {
        detents[detentCount++ % EVENTS] = sample;
    }

    /** One sample. */
    public void sample(long sample, int count, int samplePeriodMicros) {
        if (samplePeriodMicros != periodMicros) {
            periodMicros = samplePeriodMicros;
            restart(sample);
        }
        counts[(int) sample & CAPACITY - 1] = count;
        double force = ForceScale.milliNewtonsExact(count, scale.tareSixteenths(), scale.spanNanoNewtonsPerCount());
        if (touched < 0) {
            if (force > ON_MILLI_NEWTONS) {
                touched = sample;
                lastLoaded = sample;
            }
            return;
        }
        if (force > OFF_MILLI_NEWTONS) {
            lastLoaded = sample;
        }
        if (sample - lastLoaded >= OFF_MICROS / periodMicros || sample - touched >= MOST_MICROS / periodMicros) {
            record(sample + 1);
        }
    }

    private void record(long end) {
        long first = Math.max(touched - REST_MICROS / periodMicros, Math.max(earliest, end - CAPACITY));
        int[] copy = new int[(int) (end - first)];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = counts[(int) (first + i) & CAPACITY - 1];
        }
        int[] madeAt = within(makes, Math.min(makeCount, EVENTS), first, end);
        int[] pressedAt = within(presses, Math.min(pressCount, EVENTS), first, end);
        int turned = within(detents, Math.min(detentCount, EVENTS), first, end).length;
        log.add(new RecordedPress(
                button, first, copy, periodMicros, scale, madeAt.length == 0 ? -1 : madeAt[0], pressedAt, turned));
        touched = -1;
        earliest = end;
    }

    private static int[] within(long[] samples, int count, long first, long end) {
        return Arrays.stream(samples, 0, count)
                .filter(sample -> sample >= first && sample < end)
                .sorted()
                .mapToInt(sample -> (int) (sample - first))
                .toArray();
    }
}
