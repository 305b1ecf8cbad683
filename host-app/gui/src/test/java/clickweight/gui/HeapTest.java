package clickweight.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.gui.live.LiveViewModel;
import clickweight.gui.threshold.SettingsModel;
import clickweight.gui.threshold.Snapshots;
import clickweight.gui.threshold.ThresholdViewModel;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An hour of a mouse at 8 kHz x 4, as fast as it goes, through all that the screens show. The logs of touches are full after a quarter of
 * an hour (400 touches of each button, about 2 s from one to the next of the same), so that is what the hour is compared with.
 */
@Tag("long")
class HeapTest {
    private static final long SAMPLES_A_MINUTE = 8000L * 60;
    private static final int[] MINUTES = {15, 60};
    private static final double MOST_MORE_MEGABYTES = 8;
    private static final double MEGABYTE = 1 << 20;

    private final HandScreen screen = new HandScreen();
    private final AtomicReference<BenchModel> connected = new AtomicReference<>();
    private final List<Double> heap = new CopyOnWriteArrayList<>();

    /** On the mouse's thread, so that nothing comes in between. */
    private void look() {
        BenchModel bench = connected.get();
        if (bench != null
                && heap.size() < MINUTES.length
                && bench.link().samples() >= MINUTES[heap.size()] * SAMPLES_A_MINUTE) {
            System.gc();
            System.gc();
            heap.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
        }
    }

    @Test
    void anHourTakesNoMoreHeapThanAQuarterOfOne() throws InterruptedException {
        try (BenchModel bench = new BenchModel("sim:?seed=5&pace=free", screen, Runnable::run, this::look)) {
            connected.set(bench);
            SettingsModel settings = new SettingsModel(bench);
            ThresholdViewModel thresholds = new ThresholdViewModel(bench, settings, new Snapshots(bench, settings));
            LiveViewModel live = new LiveViewModel(bench, thresholds);
            bench.start();
            for (int minute = 1; minute <= 60; minute++) {
                long samples = minute * SAMPLES_A_MINUTE;
                screen.until("it went on", live::frame, () -> bench.link().samples() >= samples);
            }
            screen.until("the heap was looked at", () -> heap.size() == MINUTES.length);
            String words = String.format(
                    Locale.ROOT,
                    "heap after %d min %.1f MB, after %d min %.1f MB",
                    MINUTES[0],
                    heap.get(0),
                    MINUTES[1],
                    heap.get(1));
            System.out.println(words);
            assertTrue(heap.get(1) - heap.get(0) < MOST_MORE_MEGABYTES, words);
        }
    }
}
