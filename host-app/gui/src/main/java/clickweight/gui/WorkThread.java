package clickweight.gui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one thread for what takes longer than a frame. What comes after the window was closed is not done any more. */
final class WorkThread {
    private WorkThread() {}

    static ExecutorService create() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("work").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
