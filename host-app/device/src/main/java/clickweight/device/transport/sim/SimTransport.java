package clickweight.device.transport.sim;

import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.simulator.Simulator;
import clickweight.simulator.VirtualMouse;

/**
 * A wire to a mouse in virtual time. Reading lets virtual time go by until the mouse says something or the timeout is over in
 * virtual time; between reads the mouse stands still, so a slow reader loses nothing.
 */
public final class SimTransport implements Transport {
    /** How far the mouse runs before its wire is looked at again: well before the wire's buffer is full (30 ms). */
    private static final long STEP_MICROS = 1000;

    private final VirtualMouse mouse;
    private final Pace pace;
    private final String description;
    private final long startMicros;

    public SimTransport(VirtualMouse mouse, Pace pace, String description) {
        this.mouse = mouse;
        this.pace = pace;
        this.description = description;
        startMicros = mouse.nowMicros();
    }

    /** @param options nothing, or {@code ?seed=1&curve=FILE&strokes=30&pace=real&contacts=none}, each part as wanted */
    public static SimTransport open(String options) throws TransportException {
        SimOptions parsed = SimOptions.parse("sim:", options);
        return new SimTransport(Simulator.of(parsed.mouse()), parsed.pace(), "sim:" + options);
    }

    @Override
    public int read(byte[] bytes, int offset, int length, long timeoutMicros) {
        long until = mouse.nowMicros() + timeoutMicros;
        int read = mouse.hostRead(bytes, offset, length);
        while (read == 0 && mouse.nowMicros() < until) {
            long next = Math.min(until, mouse.nowMicros() + STEP_MICROS);
            pace.await(next - startMicros);
            mouse.advanceTo(next);
            read = mouse.hostRead(bytes, offset, length);
        }
        return read;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws TransportException {
        if (mouse.hostWrite(bytes, offset, length) != length) {
            throw new TransportException(
                    description + " takes no more bytes: its firmware has stopped reading; start it again.");
        }
    }

    @Override
    public long nowMicros() {
        return mouse.nowMicros();
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public void close() {
        // nothing is held: the mouse is garbage when nobody asks for its truth any more
    }
}
