package clickweight.rp2040.usb;

import clickweight.rp2040.chip.Memory;

/**
 * The RP2040's USB controller as a device (RP2040 4.1), polled: no interrupt is enabled. Start and each poll in order:
 *
 * <pre>
 * start   block reset | RAM cleared | to the PHY | VBUS taken for granted | enabled | endpoint 0 reports | pull-up
 * poll    frame number | bus reset, else: E5 step | suspend, resume | buffers done | SETUP | what E15 held back
 * </pre>
 */
public final class Rp2040UsbController implements UsbController {
    private static final int CONTROL_IN = 0;
    private static final int CONTROL_OUT = 1;
    private static final int MOUSE_IN = 2;
    private static final int VENDOR_IN = 4;
    private static final int VENDOR_OUT = 5;
    private static final int CONTROL_SLOTS = 3;
    private static final int ALL_SLOTS = 0x3F;
    /** Buffer status bits to event bits. */
    private static final int EVENT_SHIFT = 8;

    private static final int NEEDED_BLOCKS = UsbRegisters.RESETS_USB | UsbRegisters.RESETS_SYSINFO;
    private static final int SIE_RUNNING = UsbRegisters.SIE_REPORT_EACH_BUFFER | UsbRegisters.SIE_PULL_UP;
    private static final int ABORT_READS = 500;
    private static final int MOUSE_SLOT = 1 << MOUSE_IN;

    private final RegisterAccess chip;
    private final PacketBuffers buffers;
    private final FrameClock frames = new FrameClock();
    private final BusyBusReset busyBus;
    private boolean suspended;
    private int suspendedFrame;

    /** The one of this chip. */
    public Rp2040UsbController() {
        this(new ChipRegisters());
    }

    Rp2040UsbController(RegisterAccess chip) {
        this.chip = chip;
        buffers = new PacketBuffers(chip);
        busyBus = new BusyBusReset(chip);
    }

    @Override
    public void start() {
        chip.write(UsbRegisters.RESETS_RESET + Memory.SET, UsbRegisters.RESETS_USB); // 2.14
        chip.write(UsbRegisters.RESETS_RESET + Memory.CLEAR, NEEDED_BLOCKS);
        int done = 0;
        while ((done & NEEDED_BLOCKS) != NEEDED_BLOCKS) {
            done = chip.read(UsbRegisters.RESETS_DONE);
        }
        for (int address = UsbRegisters.RAM; address < UsbRegisters.RAM_DATA; address += 4) {
            chip.write(address, 0); // 4.1.3.2.1: the RAM is not cleared by reset
        }
        buffers.clear();
        busyBus.start();
        chip.write(UsbRegisters.MUXING, UsbRegisters.MUXING_TO_PHY | UsbRegisters.MUXING_SOFTCON);
        // powered by the bus and without a VBUS pin: there is always a host
        chip.write(UsbRegisters.POWER, UsbRegisters.POWER_VBUS_DETECT | UsbRegisters.POWER_VBUS_DETECT_OVERRIDE);
        chip.write(UsbRegisters.MAIN_CONTROL, UsbRegisters.MAIN_ENABLE);
        chip.write(UsbRegisters.INTERRUPT_ENABLE, 0);
        chip.write(UsbRegisters.SIE_CONTROL, UsbRegisters.SIE_REPORT_EACH_BUFFER);
        chip.write(UsbRegisters.SIE_CONTROL, SIE_RUNNING); // pull-up last: now the host sees the device
    }

    @Override
    public int poll(int nowMicros) {
        int status = chip.read(UsbRegisters.SIE_STATUS);
        int frame = chip.read(UsbRegisters.FRAME_NUMBER);
        frame &= UsbRegisters.FRAME_MASK;
        frames.poll(frame, nowMicros);
        if ((status & UsbRegisters.STATUS_BUS_RESET) != 0) {
            busReset();
            return BUS_RESET;
        }
        busyBus.poll(status, nowMicros);
        int events = suspension(status, frame);
        int done = chip.read(UsbRegisters.BUFFER_STATUS);
        if (done != 0) {
            chip.write(UsbRegisters.BUFFER_STATUS, done);
            events |= buffers.done(done & ALL_SLOTS) << EVENT_SHIFT;
        }
        if ((status & UsbRegisters.STATUS_SETUP) != 0) {
            abortControl();
            events |= SETUP;
        }
        if (!frames.late()) {
            buffers.offer(ALL_SLOTS);
        }
        return events;
    }

    /** Address 0, as 4.1.2.6 leaves to software; all else as after start. */
    private void busReset() {
        chip.write(UsbRegisters.ADDRESS, 0);
        closeEndpoints();
        buffers.clear();
        int stale = chip.read(UsbRegisters.BUFFER_STATUS);
        chip.write(UsbRegisters.BUFFER_STATUS, stale);
        suspended = false;
        busyBus.busReset();
        chip.write(
                UsbRegisters.SIE_STATUS,
                UsbRegisters.STATUS_BUS_RESET | UsbRegisters.STATUS_SETUP | UsbRegisters.STATUS_SUSPENDED);
    }

    /**
     * 4.1.2.6.4. Both bits stay until cleared. The end of a suspension that this device ended itself shows in no bit, only in
     * frames that come again.
     */
    private int suspension(int status, int frame) {
        int events = 0;
        if ((status & UsbRegisters.STATUS_SUSPENDED) != 0) {
            chip.write(UsbRegisters.SIE_STATUS, UsbRegisters.STATUS_SUSPENDED);
            if (!suspended) {
                suspended = true;
                suspendedFrame = frame;
                events = SUSPENDED;
            }
        }
        boolean resume = (status & UsbRegisters.STATUS_RESUME) != 0;
        if (resume) {
            chip.write(UsbRegisters.SIE_STATUS, UsbRegisters.STATUS_RESUME);
        }
        if (suspended && (resume || frame != suspendedFrame)) {
            suspended = false;
            events |= RESUMED;
        }
        return events;
    }

    /** 4.1.2.6.1: a SETUP is always accepted, whatever endpoint 0 was doing; its buffers are software's to take back. */
    private void abortControl() {
        clearControl();
        chip.write(UsbRegisters.ENDPOINT_STALL_ARM, 0);
        buffers.setToggle(CONTROL_IN, true);
        buffers.setToggle(CONTROL_OUT, true);
    }

    @Override
    public void readSetup(byte[] packet) {
        // cleared before the copy: a SETUP that comes during it is seen by the next poll and replaces this one
        chip.write(UsbRegisters.SIE_STATUS, UsbRegisters.STATUS_SETUP);
        chip.copyIn(UsbRegisters.RAM, packet, 0, SETUP_BYTES);
    }

    @Override
    public void setAddress(int address) {
        chip.write(UsbRegisters.ADDRESS, address & 0x7F);
    }

    @Override
    public void openEndpoints() {
        open(MOUSE_IN);
        open(VENDOR_IN);
        open(VENDOR_OUT);
    }

    private void open(int slot) {
        buffers.empty(slot);
        buffers.setToggle(slot, false);
        int offset = PacketBuffers.data(slot) - UsbRegisters.RAM;
        chip.write(
                endpointControl(slot),
                UsbRegisters.ENDPOINT_ENABLE
                        | UsbRegisters.ENDPOINT_REPORT_EACH_BUFFER
                        | UsbRegisters.ENDPOINT_INTERRUPT
                        | offset);
    }

    @Override
    public void closeEndpoints() {
        close(MOUSE_IN);
        close(VENDOR_IN);
        close(VENDOR_OUT);
    }

    private void close(int slot) {
        chip.write(endpointControl(slot), 0);
        buffers.empty(slot);
    }

    @Override
    public void resetToggle(int endpointAddress) {
        buffers.setToggle(slot(endpointAddress), false);
    }

    @Override
    public void halt(int endpointAddress) {
        buffers.stall(slot(endpointAddress));
    }

    @Override
    public void clearHalt(int endpointAddress) {
        buffers.setToggle(slot(endpointAddress), false);
    }

    /**
     * E15 holds back what a host may ask for at any time or what is long: endpoint 0 and the 64 bytes of endpoint 2. A mouse
     * report is sent at once: a host asks for it once a frame, in the time kept free at the start of it (USB 5.7), and its
     * ten bytes end long before the frame does; holding it back would only make clicks late.
     */
    @Override
    public void send(int endpoint, byte[] bytes, int offset, int length) {
        int slot = endpoint * 2;
        buffers.fill(slot, bytes, offset, length);
        buffers.offer(frames.late() ? MOUSE_SLOT : ALL_SLOTS);
        if (endpoint == 0) {
            giveWayToSetup();
        }
    }

    @Override
    public void receive(int endpoint) {
        buffers.listen(endpoint * 2 + 1);
        if (endpoint == 0) {
            giveWayToSetup();
        }
    }

    /**
     * A SETUP that came since the last poll has emptied endpoint 0, and what was put there after it would be taken for part
     * of its transfer: it is taken back at once, long before the host can ask for it.
     */
    private void giveWayToSetup() {
        int status = chip.read(UsbRegisters.SIE_STATUS);
        if ((status & UsbRegisters.STATUS_SETUP) != 0) {
            abortControl();
        }
    }

    @Override
    public int received(int endpoint, byte[] into) {
        return buffers.copy(endpoint * 2 + 1, into);
    }

    /** 4.1.2.5: endpoint 0 needs both the bit in the buffer control and an arming, which the next SETUP takes away. */
    @Override
    public void stallControl() {
        clearControl();
        chip.write(UsbRegisters.ENDPOINT_STALL_ARM, CONTROL_SLOTS);
        buffers.stall(CONTROL_IN);
        buffers.stall(CONTROL_OUT);
        giveWayToSetup();
    }

    /** B0 and B1 cannot abort (RP2040-E2): there a transaction that is on the wire at this moment runs to its end. */
    @Override
    public void clearControl() {
        boolean waiting = buffers.armed(CONTROL_IN) || buffers.armed(CONTROL_OUT);
        boolean abort = waiting && !busyBus.affected();
        if (abort) {
            beginAbort();
        }
        buffers.empty(CONTROL_IN);
        buffers.empty(CONTROL_OUT);
        if (abort) {
            endAbort();
        }
    }

    /** Waits until the controller has let go of endpoint 0: a packet on the wire takes 60 us at most. */
    private void beginAbort() {
        chip.write(UsbRegisters.ENDPOINT_ABORT + Memory.SET, CONTROL_SLOTS);
        int done = 0;
        for (int i = 0; i < ABORT_READS && (done & CONTROL_SLOTS) != CONTROL_SLOTS; i++) {
            done = chip.read(UsbRegisters.ENDPOINT_ABORT_DONE);
        }
    }

    /** What was finished at the last moment belongs to a transfer that is over. */
    private void endAbort() {
        int late = chip.read(UsbRegisters.BUFFER_STATUS);
        chip.write(UsbRegisters.BUFFER_STATUS, late & CONTROL_SLOTS);
        chip.write(UsbRegisters.ENDPOINT_ABORT_DONE, CONTROL_SLOTS);
        chip.write(UsbRegisters.ENDPOINT_ABORT + Memory.CLEAR, CONTROL_SLOTS);
    }

    @Override
    public void signalResume() {
        chip.write(UsbRegisters.SIE_CONTROL, SIE_RUNNING | UsbRegisters.SIE_RESUME);
    }

    private static int slot(int endpointAddress) {
        return (endpointAddress & 15) * 2 + ((endpointAddress & 0x80) != 0 ? 0 : 1);
    }

    private static int endpointControl(int slot) {
        return UsbRegisters.RAM_ENDPOINT_CONTROL + (slot - 2) * 4;
    }
}
