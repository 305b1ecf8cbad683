package clickweight.device.transport.hid;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two benches off one mouse where the system does not: Linux gives every program that opens a hidraw node all of its
 * reports, and the requests of both would mix. It is advice that benches heed, gone with the process at the latest. Elsewhere,
 * and where the node may not be opened, there is no lock and nobody is held off.
 */
final class NodeLock implements AutoCloseable {
    private static final String LINUX_NODES = "/dev/hidraw";

    private final @Nullable FileChannel channel;
    private final boolean inUse;

    private NodeLock(@Nullable FileChannel channel, boolean inUse) {
        this.channel = channel;
        this.inUse = inUse;
    }

    static NodeLock take(String path) {
        if (!path.startsWith(LINUX_NODES)) {
            return new NodeLock(null, false);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(Path.of(path), StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            return new NodeLock(channel, lock == null);
        } catch (OverlappingFileLockException e) {
            return new NodeLock(channel, true);
        } catch (IOException e) {
            return new NodeLock(channel, false);
        }
    }

    /** Whether another bench has it. */
    boolean inUse() {
        return inUse;
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // the node is gone, and the lock with it
        }
    }
}
