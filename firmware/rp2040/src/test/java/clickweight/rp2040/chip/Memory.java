package clickweight.rp2040.chip;

/**
 * Stands in front of the class of the same name, whose natives exist on the chip only: test classes come first on the class
 * path. Every access goes to {@link #chip}.
 */
public final class Memory {
    public static final int XOR = 0x1000;
    public static final int SET = 0x2000;
    public static final int CLEAR = 0x3000;

    /** What the drivers under test see; a fresh one for each test. */
    public static FakeChip chip = new FakeChip();

    private Memory() {}

    public static int read(int address) {
        return chip.read(address);
    }

    public static void write(int address, int value) {
        chip.write(address, value);
    }

    public static void copyIn(int address, byte[] to, int offset, int length) {
        for (int i = 0; i < length; i++) {
            to[offset + i] = chip.readByte(address + i);
        }
    }

    public static void copyOut(byte[] from, int offset, int length, int address) {
        for (int i = 0; i < length; i++) {
            chip.writeByte(address + i, from[offset + i]);
        }
    }
}
