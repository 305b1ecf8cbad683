package clickweight.device.transport.hid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A device that sends what it was given and is then gone, and writes down how it was used. */
final class FakeHid implements HidHandle {
    private static final byte[] GONE = new byte[0];

    final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    final Set<Thread> users = Collections.synchronizedSet(new HashSet<>());
    private final BlockingQueue<byte[]> toHost = new LinkedBlockingQueue<>();

    FakeHid sends(byte... report) {
        toHost.add(report);
        return this;
    }

    FakeHid sendsMany(int count, int length) {
        for (int i = 0; i < count; i++) {
            byte[] report = new byte[length];
            report[0] = (byte) i;
            report[1] = (byte) (i >> 8);
            toHost.add(report);
        }
        return this;
    }

    FakeHid unplugged() {
        toHost.add(GONE);
        return this;
    }

    @Override
    public int read(byte[] report, int timeoutMillis) {
        note("read");
        byte[] next;
        try {
            next = toHost.poll(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (next == null) {
            return 0;
        }
        System.arraycopy(next, 0, report, 0, Math.min(report.length, next.length));
        return next.length == 0 ? -1 : Math.min(report.length, next.length);
    }

    @Override
    public boolean sendOutput(int reportId, byte[] data) {
        note("output " + reportId + " " + Arrays.toString(data));
        return data[0] != 99;
    }

    @Override
    public boolean sendFeature(int reportId, byte[] data) {
        note("feature " + reportId + " " + Arrays.toString(data));
        return true;
    }

    @Override
    public void close() {
        note("close");
    }

    private void note(String call) {
        users.add(Thread.currentThread());
        calls.add(call);
    }

    long closes() {
        return calls.stream().filter("close"::equals).count();
    }
}
