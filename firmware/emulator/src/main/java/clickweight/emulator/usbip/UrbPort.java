package clickweight.emulator.usbip;

import clickweight.emulator.ControlOutcome;
import clickweight.emulator.InPacket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The client's transfers, carried out on the cable. The device is asked for a report only while a transfer of the client
 * waits for one, as with a real controller: what the client does not fetch stays in the device.
 *
 * <pre>
 * client    submit IN 2 ............... submit IN 2 ... unlink
 * cable     poll: NAK  NAK  report      poll: NAK  NAK
 * client                    |result                       |unlinked
 *                           |-- owed ---|
 * </pre>
 *
 * <p>From its result until its next submit an endpoint is <em>owed</em> a transfer: a frame would go by unpolled, so time had
 * better stand still. One that is taken back, or that {@link #forgive} was called for, is not read any more.
 */
final class UrbPort {
    private static final int PACKET_BYTES = 64;
    /** Reports of a host's OUT packets carry this in their endpoint. */
    private static final int OUT_MARK = 0x10;

    private static final int SET_ADDRESS = 5;

    private final Cable cable;
    private final Map<Integer, Deque<Urb>> ins = new TreeMap<>();
    private final Deque<Urb> controls = new ArrayDeque<>();
    private final Deque<Urb> outs = new ArrayDeque<>();
    private final List<UrbResult> results = new ArrayList<>();
    private final List<Integer> owed = new ArrayList<>();

    UrbPort(Cable cable) {
        this.cable = cable;
    }

    void submit(Urb urb) {
        if (urb.endpoint() == 0) {
            submitControl(urb);
        } else if (urb.in()) {
            owed.remove((Integer) urb.endpoint());
            waiting(urb.endpoint()).add(urb);
            cable.poll(urb.endpoint(), true);
        } else if (urb.length() > PACKET_BYTES) {
            results.add(UrbResult.failed(urb, UrbStatus.INVALID));
        } else {
            outs.add(urb);
            if (outs.size() == 1) {
                beginOut();
            }
        }
    }

    private Deque<Urb> waiting(int endpoint) {
        return ins.computeIfAbsent(endpoint, number -> new ArrayDeque<>());
    }

    private void submitControl(Urb urb) {
        byte[] setup = urb.setup();
        int stage = setup[6] & 0xFF | (setup[7] & 0xFF) << 8;
        if (setup[0] == 0 && setup[1] == SET_ADDRESS) {
            // it has one already, and the client's is between the client and its own idea of the device
            results.add(UrbResult.sent(urb));
        } else if ((!urb.in() && urb.length() != stage) || (urb.in() != (setup[0] < 0) && stage > 0)) {
            results.add(UrbResult.failed(urb, UrbStatus.INVALID));
        } else {
            controls.add(urb);
            if (controls.size() == 1) {
                beginControl();
            }
        }
    }

    private void beginControl() {
        Urb urb = controls.peek();
        if (urb != null) {
            cable.beginControl(urb.setup(), urb.data());
        }
    }

    private void beginOut() {
        Urb urb = outs.peek();
        if (urb != null) {
            cable.out(urb.endpoint(), urb.data());
        }
    }

    /** Takes a transfer back; {@link UrbStatus#UNLINKED}, or 0 when it was over already. */
    int unlink(int sequence) {
        return unlinkIn(sequence) || unlinkControl(sequence) || unlinkOut(sequence) ? UrbStatus.UNLINKED : UrbStatus.OK;
    }

    private boolean unlinkIn(int sequence) {
        for (Map.Entry<Integer, Deque<Urb>> entry : ins.entrySet()) {
            if (entry.getValue().removeIf(urb -> urb.sequence() == sequence)) {
                cable.poll(entry.getKey(), !entry.getValue().isEmpty());
                return true;
            }
        }
        return false;
    }

    /** A transfer under way is left to itself: the next setup packet ends it. */
    private boolean unlinkControl(int sequence) {
        Urb first = controls.peek();
        boolean found = controls.removeIf(urb -> urb.sequence() == sequence);
        if (found && controls.peek() != first) {
            beginControl();
        }
        return found;
    }

    private boolean unlinkOut(int sequence) {
        Urb first = outs.peek();
        boolean found = outs.removeIf(urb -> urb.sequence() == sequence);
        if (found && outs.peek() != first) {
            cable.dropOuts();
            beginOut();
        }
        return found;
    }

    /** Lets one frame go by. */
    void frame() {
        Urb out = outs.peek();
        cable.frame();
        for (InPacket packet : cable.takePackets()) {
            take(packet);
        }
        Urb control = controls.peek();
        ControlOutcome outcome = cable.outcome();
        if (control != null && outcome.result() != ControlOutcome.Result.UNDER_WAY) {
            controls.remove();
            results.add(result(control, outcome));
            beginControl();
        }
        boolean stillFirst = out != null && outs.peek() == out;
        if (stillFirst && cable.outsWaiting() == 0) {
            outs.remove();
            results.add(UrbResult.sent(out));
            beginOut();
        }
    }

    private void take(InPacket packet) {
        if (packet.endpoint() >= OUT_MARK) {
            results.add(UrbResult.failed(outs.remove(), UrbStatus.STALLED));
            beginOut();
            return;
        }
        Deque<Urb> waiting = waiting(packet.endpoint());
        Urb urb = waiting.remove();
        results.add(
                packet.stalled() ? UrbResult.failed(urb, UrbStatus.STALLED) : UrbResult.received(urb, packet.data()));
        cable.poll(packet.endpoint(), !waiting.isEmpty());
        if (waiting.isEmpty() && !packet.stalled()) {
            owed.add(packet.endpoint());
        }
    }

    private static UrbResult result(Urb urb, ControlOutcome outcome) {
        return switch (outcome.result()) {
            case DONE -> urb.in() ? UrbResult.received(urb, outcome.data()) : UrbResult.sent(urb);
            case STALLED -> UrbResult.failed(urb, UrbStatus.STALLED);
            case TIMED_OUT -> UrbResult.failed(urb, UrbStatus.TIMED_OUT);
            default -> UrbResult.failed(urb, UrbStatus.SILENT);
        };
    }

    /** Pulls the cable; transfers that wait are forgotten. */
    void pull() {
        ins.keySet().forEach(endpoint -> cable.poll(endpoint, false));
        cable.dropOuts();
        cable.unplug();
    }

    /** Takes what is over since the last call, in that order. */
    List<UrbResult> takeResults() {
        List<UrbResult> taken = List.copyOf(results);
        results.clear();
        return taken;
    }

    /** Whether the client waits for anything. */
    boolean busy() {
        return !controls.isEmpty() || !outs.isEmpty() || ins.values().stream().anyMatch(waiting -> !waiting.isEmpty());
    }

    /** Whether the next transfer of an endpoint that is being read has still to come. */
    boolean owed() {
        return !owed.isEmpty();
    }

    /** The transfers owed are not waited for any more. */
    void forgive() {
        owed.clear();
    }
}
