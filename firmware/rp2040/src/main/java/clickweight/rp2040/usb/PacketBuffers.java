package clickweight.rp2040.usb;

/**
 * The packet buffers in the USB RAM, one for each direction of an endpoint (RP2040 4.1.2.5). A slot is 2 x endpoint for
 * IN and one more for OUT, as the bits of the buffer status go:
 *
 * <pre>
 * empty -- fill, listen --> armed: the host may come -- host came --> done, empty
 *                           held: filled, waits for the next frame (RP2040-E15)
 * </pre>
 */
final class PacketBuffers {
    private static final int SLOTS = 6;
    /** Room for one packet; both directions of endpoint 0 share theirs (RP2040 4.1.2.5, table of the layout). */
    private static final int BUFFER_BYTES = 64;
    /** The DPRAM answers on the third clock of the USB; this many reads take longer than the 12 of the system. */
    private static final int PAUSE_READS = 6;

    private final RegisterAccess chip;
    private final int[] lengths = new int[SLOTS];
    private int armed;
    private int held;
    private int toggles;

    PacketBuffers(RegisterAccess chip) {
        this.chip = chip;
    }

    /** Forgets everything; nothing is offered or expected any more. */
    void clear() {
        for (int slot = 0; slot < SLOTS; slot++) {
            chip.write(control(slot), 0);
        }
        armed = 0;
        held = 0;
        toggles = 0;
    }

    /** Empties one slot; what it held is taken back. */
    void empty(int slot) {
        chip.write(control(slot), 0);
        armed &= ~bit(slot);
        held &= ~bit(slot);
    }

    boolean armed(int slot) {
        return (armed & bit(slot)) != 0;
    }

    /** Slots that were armed and are reported as done become empty; returns just those. */
    int done(int slots) {
        int done = slots & armed;
        armed &= ~done;
        return done;
    }

    /** Fills an IN slot; it is offered by {@link #offer}. */
    void fill(int slot, byte[] bytes, int offset, int length) {
        chip.copyOut(bytes, offset, length, data(slot));
        lengths[slot] = length;
        held |= bit(slot);
    }

    /** Lets the host take the packets that were filled in, of these slots. */
    void offer(int slots) {
        int now = held & slots;
        for (int slot = 0; now != 0 && slot < SLOTS; slot++) {
            if ((now & bit(slot)) != 0) {
                now &= ~bit(slot);
                held &= ~bit(slot);
                arm(slot, UsbRegisters.BUFFER_FULL | lengths[slot]);
            }
        }
    }

    /** Lets the host send a packet to an OUT slot. */
    void listen(int slot) {
        lengths[slot] = BUFFER_BYTES;
        arm(slot, BUFFER_BYTES);
    }

    private void arm(int slot, int fields) {
        int toggle = (toggles & bit(slot)) != 0 ? UsbRegisters.BUFFER_DATA1 : 0;
        toggles ^= bit(slot);
        armed |= bit(slot);
        int value = fields | toggle | UsbRegisters.BUFFER_LAST;
        int address = control(slot);
        // all fields first and AVAILABLE 12 clocks later: the two clock domains see no half-written word (RP2040
        // 4.1.2.5.1)
        chip.write(address, value);
        for (int i = 0; i < PAUSE_READS; i++) {
            chip.read(address);
        }
        chip.write(address, value | UsbRegisters.BUFFER_AVAILABLE);
    }

    /** Copies a packet that has arrived; returns its length. */
    int copy(int slot, byte[] into) {
        int value = chip.read(control(slot));
        int length = Math.min(value & UsbRegisters.BUFFER_LENGTH, BUFFER_BYTES);
        chip.copyIn(data(slot), into, 0, length);
        return length;
    }

    /** Answers STALL at a slot; a packet there stays in the USB RAM and is offered again by {@link #setToggle}. */
    void stall(int slot) {
        armed |= held & bit(slot);
        held &= ~bit(slot);
        chip.write(control(slot), UsbRegisters.BUFFER_STALL);
    }

    /** The next packet of a slot is DATA0 or DATA1; one that is armed is offered anew so, and a STALL ends. */
    void setToggle(int slot, boolean data1) {
        boolean again = armed(slot);
        chip.write(control(slot), 0);
        toggles = data1 ? toggles | bit(slot) : toggles & ~bit(slot);
        if (again) {
            boolean in = (slot & 1) == 0;
            arm(slot, in ? UsbRegisters.BUFFER_FULL | lengths[slot] : lengths[slot]);
        }
    }

    static int bit(int slot) {
        return 1 << (slot & 31);
    }

    /** Where a slot's packet lies. */
    static int data(int slot) {
        return slot < 2 ? UsbRegisters.RAM_CONTROL_BUFFER : UsbRegisters.RAM_DATA + (slot - 2) * BUFFER_BYTES;
    }

    private static int control(int slot) {
        return UsbRegisters.RAM_BUFFER_CONTROL + slot * 4;
    }
}
