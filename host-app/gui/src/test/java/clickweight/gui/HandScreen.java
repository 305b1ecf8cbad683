package clickweight.gui;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Stands for the screen's thread where there is none: the test's own thread does what comes, until something is so. */
public final class HandScreen implements Executor {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable run) {
        waiting.add(run);
    }

    /** Works until something is so; {@code frame} runs in between as frames do. */
    public void until(String what, Runnable frame, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            Runnable run = waiting.poll(2, TimeUnit.MILLISECONDS);
            if (run != null) {
                run.run();
            }
            frame.run();
        }
    }

    public void until(String what, BooleanSupplier condition) throws InterruptedException {
        until(what, () -> {}, condition);
    }
}
