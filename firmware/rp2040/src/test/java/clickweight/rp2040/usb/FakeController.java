package clickweight.rp2040.usb;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A controller made of arrays. {@link FakeHost} is on its other side. */
final class FakeController implements UsbController {
    private static final int ENDPOINTS = 3;

    int events;
    int address;
    boolean open;
    boolean started;
    boolean controlStalled;
    int resumeSignals;
    int togglesReset;
    final Set<Integer> halted = new HashSet<>();
    final Map<Integer, byte[]> in = new HashMap<>();
    final boolean[] listening = new boolean[ENDPOINTS];
    final byte[] setup = new byte[SETUP_BYTES];
    private final byte[][] arrived = new byte[ENDPOINTS][0];

    @Override
    public void start() {
        started = true;
    }

    @Override
    public int poll(int nowMicros) {
        int happened = events;
        events = 0;
        if ((happened & BUS_RESET) != 0) {
            address = 0;
            closeEndpoints();
            clearControl();
            return BUS_RESET;
        }
        if ((happened & SETUP) != 0) {
            clearControl();
        }
        return happened;
    }

    @Override
    public void readSetup(byte[] packet) {
        System.arraycopy(setup, 0, packet, 0, SETUP_BYTES);
    }

    @Override
    public void setAddress(int newAddress) {
        address = newAddress;
    }

    @Override
    public void openEndpoints() {
        open = true;
        halted.clear();
        empty(1);
        empty(2);
    }

    @Override
    public void closeEndpoints() {
        openEndpoints();
        open = false;
    }

    private void empty(int endpoint) {
        in.remove(endpoint);
        listening[endpoint] = false;
    }

    @Override
    public void resetToggle(int endpointAddress) {
        togglesReset++;
    }

    @Override
    public void halt(int endpointAddress) {
        halted.add(endpointAddress);
    }

    @Override
    public void clearHalt(int endpointAddress) {
        halted.remove(endpointAddress);
    }

    @Override
    public void send(int endpoint, byte[] bytes, int offset, int length) {
        if (in.containsKey(endpoint)) {
            throw new IllegalStateException("endpoint " + endpoint + " still holds a packet");
        }
        if (endpoint != 0 && !open) {
            throw new IllegalStateException("endpoint " + endpoint + " is closed");
        }
        in.put(endpoint, Arrays.copyOfRange(bytes, offset, offset + length));
    }

    @Override
    public void receive(int endpoint) {
        listening[endpoint] = true;
    }

    @Override
    public int received(int endpoint, byte[] into) {
        byte[] packet = arrived[endpoint];
        System.arraycopy(packet, 0, into, 0, packet.length);
        return packet.length;
    }

    @Override
    public void stallControl() {
        clearControl();
        controlStalled = true;
    }

    @Override
    public void clearControl() {
        empty(0);
        controlStalled = false;
    }

    @Override
    public void signalResume() {
        resumeSignals++;
    }

    /** The host takes what waits at an IN endpoint; null when it finds nothing. */
    byte @Nullable [] take(int endpoint) {
        byte[] packet = in.remove(endpoint);
        if (packet != null) {
            events |= CONTROL_IN_DONE << 2 * endpoint;
        }
        return packet;
    }

    /** The host sends a packet to an OUT endpoint; false when it is not taken. */
    boolean give(int endpoint, byte[] packet) {
        if (!listening[endpoint]) {
            return false;
        }
        listening[endpoint] = false;
        arrived[endpoint] = packet;
        events |= CONTROL_OUT_DONE << 2 * endpoint;
        return true;
    }
}
