package clickweight.emulator;

import java.util.ArrayList;
import java.util.List;

/**
 * The host at the other end of the USB cable: full speed, a frame each millisecond of its own clock, in which it asks each
 * polled endpoint once and then goes on with a control transfer.
 *
 * <p>What is asked for here happens as time goes on: in {@link EmulatedChip#runTo}, or in {@link #control}, which runs by
 * itself until the transfer is over.
 */
public final class EmulatedUsb {
    private static final int SETUP_BYTES = 8;
    /** Five seconds, as the specification allows a device for a request with data. */
    private static final int USUAL_FRAMES = 5000;

    private static final long FRAME_MICROS = 1000;

    private final EmulatedChip chip;
    private final List<InPacket> packets = new ArrayList<>();
    private final List<Long> wakeups = new ArrayList<>();
    private ControlOutcome outcome = new ControlOutcome(ControlOutcome.Result.NONE, new byte[0]);
    private boolean attached;
    private int outsWaiting;

    EmulatedUsb(EmulatedChip chip) {
        this.chip = chip;
    }

    void note(ChipAnswer answer) {
        packets.addAll(answer.packets);
        wakeups.addAll(answer.wakeups);
        outcome = new ControlOutcome(answer.control, answer.controlData);
        attached = answer.attached;
        outsWaiting = answer.outsWaiting;
    }

    /** Whether the device has its pull-up on. */
    public boolean deviceIsThere() {
        return attached;
    }

    /** Drives a reset of 10 ms from now on; after it frames come, and the device has address 0. */
    public void reset() {
        chip.batch().command(CommandBatch.USB_RESET);
    }

    /** Stops all frames from now on; the device sees a suspend 3 ms later. */
    public void suspend() {
        chip.batch().command(CommandBatch.USB_SUSPEND);
    }

    /** Drives a resume of 20 ms from now on; after it frames come again. */
    public void resume() {
        chip.batch().command(CommandBatch.USB_RESUME);
    }

    /** Pulls the cable: the bus is silent from now on. */
    public void unplug() {
        chip.batch().command(CommandBatch.USB_PLUG).flag(false);
    }

    /**
     * How the host's clock is.
     *
     * @param ppm how much faster than the chip's, parts per million; with 0 frames begin at whole milliseconds
     * @param pollMicros from the start of a frame to the first polled endpoint
     */
    public void clock(int ppm, int pollMicros) {
        chip.batch().command(CommandBatch.USB_CLOCK).whole(ppm).whole(pollMicros);
    }

    /** Begins or ends to ask an IN endpoint once each frame. */
    public void poll(int endpoint, boolean on) {
        chip.batch().command(CommandBatch.USB_POLL).u8(endpoint).flag(on);
    }

    /** Sends a packet to an OUT endpoint, tried once each frame until it is taken. */
    public void out(int endpoint, byte[] data) {
        chip.batch().command(CommandBatch.USB_OUT).u8(endpoint).block(data);
    }

    /** Packets to OUT endpoints that the device has not taken, as of the last time that time went on. */
    public int outsWaiting() {
        return outsWaiting;
    }

    /** Forgets the packets to OUT endpoints that the device has not taken. */
    public void dropOuts() {
        chip.batch().command(CommandBatch.USB_DROP_OUTS);
    }

    /**
     * Begins a control transfer, which goes on as time does.
     *
     * @param setup the eight bytes of the setup packet
     * @param data of its OUT data stage, or empty
     * @param frames after which the host gives up
     */
    public void beginControl(byte[] setup, byte[] data, int frames) {
        if (setup.length != SETUP_BYTES) {
            throw new IllegalArgumentException(
                    "A setup packet has " + SETUP_BYTES + " bytes, not " + setup.length + ".");
        }
        chip.batch().command(CommandBatch.USB_CONTROL).block(setup).block(data).u32(frames);
    }

    /** What became of the last control transfer, as of the last time that time went on. */
    public ControlOutcome outcome() {
        return outcome;
    }

    /** Performs a control transfer, letting time go on until it is over. */
    public ControlOutcome control(byte[] setup, byte[] data) {
        beginControl(setup, data, USUAL_FRAMES);
        long latest = chip.nowMicros() + 2 * USUAL_FRAMES * FRAME_MICROS;
        chip.batch().command(CommandBatch.RUN).whole(latest).flag(true);
        chip.exchange();
        return outcome;
    }

    /** A setup packet of its fields. */
    public static byte[] setup(int requestType, int request, int value, int index, int length) {
        return new byte[] {
            (byte) requestType,
            (byte) request,
            (byte) value,
            (byte) (value >> 8),
            (byte) index,
            (byte) (index >> 8),
            (byte) length,
            (byte) (length >> 8)
        };
    }

    /** Takes the packets that came since the last call, in the order of their times. */
    public List<InPacket> takePackets() {
        List<InPacket> taken = List.copyOf(packets);
        packets.clear();
        return taken;
    }

    /** Times at which the device woke the host. */
    public List<Long> wakeups() {
        return List.copyOf(wakeups);
    }
}
