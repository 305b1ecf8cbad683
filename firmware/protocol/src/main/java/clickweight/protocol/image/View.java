package clickweight.protocol.image;

/** A view on bytes, little endian; a flyweight that is pointed at them. */
abstract class View {
    private byte[] bytes = new byte[0];
    private int offset;

    final void point(byte[] newBytes, int newOffset) {
        bytes = newBytes;
        offset = newOffset;
    }

    final byte[] bytes() {
        return bytes;
    }

    final int offset() {
        return offset;
    }

    final int u8(int at) {
        return bytes[offset + at] & 0xFF;
    }

    final int u16(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    final int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    final void put8(int at, int value) {
        bytes[offset + at] = (byte) value;
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
