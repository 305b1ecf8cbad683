package clickweight.cli.rig;

import clickweight.device.mouse.Axis;
import clickweight.device.mouse.HostTimeBound;
import clickweight.device.mouse.MouseHandle;
import clickweight.device.mouse.MouseListener;
import clickweight.device.mouse.MouseReader;
import clickweight.device.transport.TransportException;
import clickweight.protocol.Buttons;
import clickweight.station.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * One button of a mouse, read on a thread of its own, so that its time stamps do not wait for the rig's samples. The thread closes
 * the mouse, too: a read and a close must not meet.
 */
final class MouseEdges implements EdgeSource, MouseListener, AutoCloseable {
    private static final int READ_MILLIS = 50;
    /** Button 3 is whatever a mouse sends it for: a middle button, the wheel's, or both. */
    private static final int[] HID_BUTTON = {1, 2, 3, 3};

    private final ConcurrentLinkedQueue<HostEdge> queue = new ConcurrentLinkedQueue<>();
    private final int hidButton;
    private final String name;
    private final MouseReader reader;
    private final Thread thread = new Thread(this::read, "mouse under the rig");
    private volatile boolean ending;
    private volatile @Nullable TransportException trouble;

    private MouseEdges(MouseHandle handle, int button) throws IOException {
        hidButton = HID_BUTTON[button];
        name = handle.name();
        reader = MouseReader.open(handle, this);
        if (!reader.form().buttons().get(hidButton)) {
            reader.close();
            throw Failure.usage(name + " has no " + Buttons.name(button)
                    + " button by its own descriptor: choose another with --button.");
        }
        thread.setDaemon(true);
    }

    /**
     * Begins to read.
     *
     * @param handle closed with this, and also when this fails
     * @param button 0 left, 1 right, 2 wheel, 3 middle
     */
    static MouseEdges start(MouseHandle handle, int button) throws IOException {
        MouseEdges edges = new MouseEdges(handle, button);
        edges.thread.start();
        return edges;
    }

    private void read() {
        try (reader) {
            while (!ending) {
                reader.read(READ_MILLIS);
            }
        } catch (TransportException e) {
            trouble = e;
        }
    }

    @Override
    public void onButton(int button, boolean down, long micros) {
        if (button == hidButton) {
            queue.add(new HostEdge(down, micros));
        }
    }

    @Override
    public void onAxis(Axis axis, int units, long micros) {
        // a rig presses; what turns or moves meanwhile is nobody's
    }

    @Override
    public List<HostEdge> take() throws IOException {
        TransportException gone = trouble;
        if (gone != null) {
            throw Failure.device(name + " is gone, the mouse under the rig: plug it in and start again.");
        }
        List<HostEdge> edges = new ArrayList<>();
        for (HostEdge edge = queue.poll(); edge != null; edge = queue.poll()) {
            edges.add(edge);
        }
        return edges;
    }

    /** The clock of the edges, microseconds since the mouse was opened. */
    long hostMicros() {
        return reader.elapsedMicros();
    }

    /** How late the edges can be, without what the mouse itself takes. */
    HostTimeBound bound() {
        return reader.bound();
    }

    @Override
    public void close() {
        ending = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
