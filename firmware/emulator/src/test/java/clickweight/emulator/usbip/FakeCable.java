package clickweight.emulator.usbip;

import clickweight.emulator.ControlOutcome;
import clickweight.emulator.InPacket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A device that says what a test gave it: reports are fetched one a frame from endpoints that are polled, an OUT packet is
 * taken in a frame where {@link #takesOuts}, a control transfer is over after {@link #controlFrames}.
 */
final class FakeCable implements Cable {
    static final byte[] DEVICE = {18, 1, 0, 2, 0, 0, 0, 64, 0x09, 0x12, 1, 0, 0x10, 0, 1, 2, 3, 1};
    static final byte[] CONFIGURATION = {
        9,
        2,
        34,
        0,
        1,
        1,
        0,
        (byte) 0xA0,
        50,
        9,
        4,
        0,
        0,
        1,
        3,
        1,
        2,
        0,
        9,
        0x21,
        0x11,
        1,
        0,
        1,
        0x22,
        10,
        0,
        7,
        5,
        (byte) 0x81,
        3,
        16,
        0,
        1
    };
    private static final int SETUP_TYPE_STANDARD_IN = 0x80;

    final Map<Integer, Deque<byte[]>> reports = new TreeMap<>();
    final TreeSet<Integer> polled = new TreeSet<>();
    final List<byte[]> taken = new ArrayList<>();
    final List<byte[]> setups = new ArrayList<>();
    boolean takesOuts = true;
    boolean stallsOuts;
    int controlFrames = 1;
    ControlOutcome.Result controlResult = ControlOutcome.Result.DONE;
    byte[] controlData = {};
    boolean plugged;
    int frames;

    private final List<InPacket> packets = new ArrayList<>();
    private final Deque<byte[]> outs = new ArrayDeque<>();
    private ControlOutcome outcome = new ControlOutcome(ControlOutcome.Result.NONE, new byte[0]);
    private byte @Nullable [] setup;
    private int controlLeft;

    void report(int endpoint, int... bytes) {
        byte[] report = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            report[i] = (byte) bytes[i];
        }
        reports.computeIfAbsent(endpoint, number -> new ArrayDeque<>()).add(report);
    }

    @Override
    public void reset() {
        plugged = true;
    }

    @Override
    public void unplug() {
        plugged = false;
    }

    @Override
    public void beginControl(byte[] setup, byte[] data) {
        this.setup = setup;
        setups.add(setup);
        controlLeft = controlFrames;
        outcome = new ControlOutcome(ControlOutcome.Result.UNDER_WAY, new byte[0]);
    }

    @Override
    public ControlOutcome outcome() {
        return outcome;
    }

    @Override
    public void poll(int endpoint, boolean on) {
        if (on) {
            polled.add(endpoint);
        } else {
            polled.remove(endpoint);
        }
    }

    @Override
    public void out(int endpoint, byte[] data) {
        outs.add(data);
    }

    @Override
    public int outsWaiting() {
        return outs.size();
    }

    @Override
    public void dropOuts() {
        outs.clear();
    }

    @Override
    public List<InPacket> takePackets() {
        List<InPacket> all = List.copyOf(packets);
        packets.clear();
        return all;
    }

    @Override
    public void frame() {
        frames++;
        for (int endpoint : List.copyOf(polled)) {
            Deque<byte[]> waiting = reports.getOrDefault(endpoint, new ArrayDeque<>());
            if (!waiting.isEmpty()) {
                packets.add(new InPacket(endpoint, 0, false, waiting.remove()));
            }
        }
        if (!outs.isEmpty() && stallsOuts) {
            outs.remove();
            packets.add(new InPacket(0x12, 0, true, new byte[0]));
        } else if (!outs.isEmpty() && takesOuts) {
            taken.add(outs.remove());
        }
        if (setup != null && --controlLeft == 0) {
            outcome = new ControlOutcome(controlResult, data(setup));
            setup = null;
        }
    }

    private byte[] data(byte[] asked) {
        if ((asked[0] & 0xFF) == SETUP_TYPE_STANDARD_IN && asked[1] == 6) {
            byte[] descriptor = asked[3] == 1 ? DEVICE : CONFIGURATION;
            return Arrays.copyOf(descriptor, Math.min(descriptor.length, asked[6]));
        }
        return controlData;
    }
}
