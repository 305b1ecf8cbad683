package clickweight.protocol.image;

/**
 * One block of a UF2 file, which the boot ROM's USB drive takes: some bytes of flash, where they go and for which chip
 * (UF2 specification; RP2040 datasheet 2.8.4.2). Little endian:
 *
 * <pre>
 * byte 0-3      0A324655        byte 16-19   bytes of flash in this block, up to 476
 * byte 4-7      9E5D5157        byte 20-23   number of this block, from 0
 * byte 8-11     flags           byte 24-27   blocks of the file
 * byte 12-15    address         byte 28-31   family of the chip
 * byte 32-507   the bytes of flash
 * byte 508-511  0AB16F30
 * </pre>
 */
public final class Uf2Block extends View {
    public static final int LENGTH = 512;
    /** Most bytes of flash in a block. */
    public static final int MAX_PAYLOAD = 476;
    /** What the RP2040's boot ROM wants in each block. */
    public static final int PAYLOAD = 256;

    public static final int FAMILY_RP2040 = 0xE48BFF56;
    /** Where the RP2040 sees its flash. */
    public static final int FLASH_ADDRESS = 0x10000000;

    private static final int FIRST_MAGIC = 0x0A324655;
    private static final int SECOND_MAGIC = 0x9E5D5157;
    private static final int LAST_MAGIC = 0x0AB16F30;
    private static final int NOT_FOR_FLASH = 1;
    private static final int FAMILY_PRESENT = 0x2000;
    private static final int PAYLOAD_AT = 32;
    private static final int LAST_MAGIC_AT = 508;

    /** Points at a block; {@link #isWhole} comes before all else. */
    public Uf2Block wrap(byte[] file, int offset) {
        point(file, offset);
        return this;
    }

    /** Points at {@link #LENGTH} zero bytes and makes them a block of the RP2040 without content. */
    public Uf2Block begin(byte[] file, int offset) {
        point(file, offset);
        put32(0, FIRST_MAGIC);
        put32(4, SECOND_MAGIC);
        put32(8, FAMILY_PRESENT);
        put32(28, FAMILY_RP2040);
        put32(LAST_MAGIC_AT, LAST_MAGIC);
        return this;
    }

    /** Whether the bytes looked at are a block at all. */
    public boolean isWhole() {
        int payload = i32(16);
        return i32(0) == FIRST_MAGIC
                && i32(4) == SECOND_MAGIC
                && i32(LAST_MAGIC_AT) == LAST_MAGIC
                && payload >= 0
                && payload <= MAX_PAYLOAD;
    }

    /** Whether it goes into flash; others hold remarks. */
    public boolean isForFlash() {
        return (i32(8) & NOT_FOR_FLASH) == 0;
    }

    /** The chip it is for; 0 when it does not say. */
    public int family() {
        return (i32(8) & FAMILY_PRESENT) == 0 ? 0 : i32(28);
    }

    /** Where its bytes go, as the chip sees its flash. */
    public int address() {
        return i32(12);
    }

    public Uf2Block address(int value) {
        put32(12, value);
        return this;
    }

    /** Bytes of flash in it, 0 to {@link #MAX_PAYLOAD}. */
    public int payloadLength() {
        return i32(16);
    }

    /** Its number, from 0. */
    public int number() {
        return i32(20);
    }

    public Uf2Block number(int value) {
        put32(20, value);
        return this;
    }

    /** Blocks of the file it belongs to. */
    public int count() {
        return i32(24);
    }

    public Uf2Block count(int value) {
        put32(24, value);
        return this;
    }

    /** Copies its bytes of flash to {@code out} from {@code at} on. */
    public void copyPayload(byte[] out, int at) {
        System.arraycopy(bytes(), offset() + PAYLOAD_AT, out, at, payloadLength());
    }

    /** Takes {@code length} bytes of flash from {@code image}. */
    public Uf2Block payload(byte[] image, int at, int length) {
        System.arraycopy(image, at, bytes(), offset() + PAYLOAD_AT, length);
        put32(16, length);
        return this;
    }
}
