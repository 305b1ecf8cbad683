package clickweight.device.transport.hid;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the kernel's input layer makes of a mouse: adds up the events of its node ({@code linux/input.h}) on a thread. */
final class InputEvents implements AutoCloseable {
    static final int KEY = 1;
    static final int RELATIVE = 2;
    static final int BUTTON_LEFT = 0x110;
    static final int WHEEL = 8;
    static final int WHEEL_HIGH_RESOLUTION = 11;

    private static final int EVENT_BYTES = 24;
    private static final int TYPE_AT = 16;

    private final FileInputStream in;
    private final Map<List<Integer>, Integer> sums = new HashMap<>();

    private InputEvents(Path node) throws IOException {
        in = new FileInputStream(node.toFile());
        Thread.ofPlatform().daemon().name("events").start(this::read);
    }

    /** Those of the device of this name, which must be there. */
    static InputEvents of(String name) throws IOException {
        try (Stream<Path> nodes = Files.list(Path.of("/sys/class/input"))) {
            for (Path node : nodes.toList()) {
                Path said = node.resolve("device/name");
                if (node.getFileName().toString().startsWith("event")
                        && Files.exists(said)
                        && Files.readString(said).strip().equals(name)) {
                    return new InputEvents(Path.of("/dev/input").resolve(node.getFileName()));
                }
            }
        }
        throw new IOException("the kernel made no input device of " + name);
    }

    private void read() {
        ByteBuffer event = ByteBuffer.allocate(EVENT_BYTES).order(ByteOrder.nativeOrder());
        try {
            while (in.read(event.array()) == EVENT_BYTES) {
                add(event.getShort(TYPE_AT), event.getShort(TYPE_AT + 2), event.getInt(TYPE_AT + 4));
            }
        } catch (IOException e) {
            // unplugged
        }
    }

    private synchronized void add(int type, int code, int value) {
        sums.merge(List.of(type, code), value, Integer::sum);
        notifyAll();
    }

    /** Waits at most 30 s until the values of this kind add up to {@code sum}; returns what they add up to. */
    synchronized int await(int type, int code, int sum) throws InterruptedException {
        long until = System.nanoTime() + 30_000_000_000L;
        while (sum(type, code) != sum && System.nanoTime() < until) {
            wait(1000);
        }
        return sum(type, code);
    }

    private int sum(int type, int code) {
        return sums.getOrDefault(List.of(type, code), 0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
