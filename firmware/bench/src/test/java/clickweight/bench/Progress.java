package clickweight.bench;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says that a section is at work, again every ten seconds, and how long it took. */
final class Progress implements AutoCloseable {
    private static final int PERIOD_SECONDS = 10;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final PrintStream err;
    private final String section;
    private final long begun = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().unstarted(work));

    Progress(PrintStream err, String section) {
        this.err = err;
        this.section = section;
        say(" ...");
        var unused = clock.scheduleAtFixedRate(
                () -> say(": " + seconds() + " s so far ..."), PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private long seconds() {
        return (System.nanoTime() - begun) / NANOS_PER_SECOND;
    }

    private void say(String what) {
        err.println("bench: " + section + what);
        err.flush();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        say(": done in " + seconds() + " s");
    }
}
