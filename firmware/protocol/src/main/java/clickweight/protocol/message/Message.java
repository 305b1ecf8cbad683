package clickweight.protocol.message;

/**
 * A view on one message in a byte array; the base of every message class. A flyweight: {@code wrap} points it at
 * bytes, getters and setters read and write them in place, little endian. Byte 0 is the id.
 */
public abstract class Message {
    private byte[] buffer = new byte[0];
    private int offset;

    Message() {}

    final void point(byte[] newBuffer, int newOffset) {
        buffer = newBuffer;
        offset = newOffset;
    }

    /** The id in the bytes looked at. */
    public final int id() {
        return u8(0);
    }

    /** The array looked at. */
    public final byte[] buffer() {
        return buffer;
    }

    /** Where the message begins in it. */
    public final int offset() {
        return offset;
    }

    /** Length in bytes of the message as it stands. */
    public abstract int length();

    final int u8(int at) {
        return buffer[offset + at] & 0xFF;
    }

    final int u16(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    final int i16(int at) {
        return (short) u16(at);
    }

    final int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    final void put8(int at, int value) {
        buffer[offset + at] = (byte) value;
    }

    final void put16(int at, int value) {
        put8(at, value);
        put8(at + 1, value >> 8);
    }

    final void put32(int at, int value) {
        put16(at, value);
        put16(at + 2, value >> 16);
    }
}
