package clickweight.rp2040.usb;

/** What the driver needs of the chip's address space, as {@link clickweight.rp2040.chip.Memory} has it; a JVM has none. */
interface RegisterAccess {
    /** Reads a word. */
    int read(int address);

    /** Writes a word. */
    void write(int address, int value);

    /** Copies from USB RAM. */
    void copyIn(int address, byte[] to, int offset, int length);

    /** Copies to USB RAM. */
    void copyOut(byte[] from, int offset, int length, int address);
}
