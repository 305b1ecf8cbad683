package clickweight.rp2040.chip;

/**
 * The chip's address space. Natives in SNI style: static, base types and arrays of base types only. In C each is a volatile
 * access, so a read may have effects and is never moved or merged. The order of two natives in one Java expression is not
 * defined: write one per statement.
 */
public final class Memory {
    /** Added to a register's address: a write toggles the bits that are 1 (RP2040 datasheet 2.1.2). */
    public static final int XOR = 0x1000;
    /** Added to a register's address: a write sets the bits that are 1. */
    public static final int SET = 0x2000;
    /** Added to a register's address: a write clears the bits that are 1. */
    public static final int CLEAR = 0x3000;

    private Memory() {}

    /** Reads the 32-bit word at an address that is a multiple of 4. */
    public static native int read(int address);

    /** Writes the 32-bit word at an address that is a multiple of 4. */
    public static native void write(int address, int value);

    /** Copies {@code length} bytes from memory into {@code to[offset..]}; byte accesses, so for RAM and USB RAM only. */
    public static native void copyIn(int address, byte[] to, int offset, int length);

    /** Copies {@code from[offset..offset+length)} to memory; byte accesses, so for RAM and USB RAM only. */
    public static native void copyOut(byte[] from, int offset, int length, int address);
}
