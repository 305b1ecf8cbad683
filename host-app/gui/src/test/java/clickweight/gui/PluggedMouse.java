package clickweight.gui;

import clickweight.simulator.Simulator;
import clickweight.simulator.SimulatorOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/** A simulated mouse on a TCP port that can be unplugged and plugged in again. */
public final class PluggedMouse implements AutoCloseable {
    private static final int CHUNK_BYTES = 4096;
    private static final int STEP_MICROS = 1000;
    private static final long BREATH_NANOS = 20_000;

    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Semaphore plugs = new Semaphore(1);
    private volatile boolean plugged = true;

    public PluggedMouse() throws IOException {
        Thread.ofPlatform().daemon().start(this::serve);
    }

    /** What to connect to. */
    public String uri() {
        return "tcp:127.0.0.1:" + listener.getLocalPort();
    }

    public void unplug() {
        plugged = false;
    }

    public void plug() {
        plugged = true;
        plugs.release();
    }

    private void serve() {
        while (!listener.isClosed()) {
            plugs.acquireUninterruptibly();
            while (plugged && !listener.isClosed()) {
                try (Socket socket = listener.accept()) {
                    simulate(socket.getInputStream(), socket.getOutputStream());
                } catch (IOException e) {
                    // the bench hung up, or the test is over
                }
            }
        }
    }

    private void simulate(InputStream in, OutputStream out) throws IOException {
        Simulator mouse = Simulator.of(SimulatorOptions.defaultMouse(1).strokes(SimulatorOptions.ENDLESS));
        byte[] chunk = new byte[CHUNK_BYTES];
        while (plugged) {
            if (in.available() > 0) {
                int length = in.read(chunk);
                mouse.hostWrite(chunk, 0, length);
            }
            mouse.advanceTo(mouse.nowMicros() + STEP_MICROS);
            out.write(chunk, 0, mouse.hostRead(chunk, 0, chunk.length));
            LockSupport.parkNanos(BREATH_NANOS);
        }
    }

    @Override
    public void close() throws IOException {
        plugged = false;
        listener.close();
        plugs.release();
    }
}
