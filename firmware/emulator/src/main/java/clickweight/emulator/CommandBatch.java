package clickweight.emulator;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Commands for the script, put one behind the other; numbers and fields as in commands.js. */
final class CommandBatch {
    static final int FLASH = 1;
    static final int START = 2;
    static final int LINE = 3;
    static final int COUNTS = 4;
    static final int UART_IN = 5;
    static final int RUN = 6;
    static final int REQUEST = 7;
    static final int PEEK = 8;
    static final int POKE = 9;
    static final int READ_FLASH = 10;
    static final int COUNTERS = 11;
    static final int CUT_COMMANDS = 12;
    static final int CUT_BYTES = 13;
    static final int CUT_TIME = 14;
    static final int RESTART = 15;
    static final int USB_PLUG = 16;
    static final int USB_RESET = 17;
    static final int USB_SUSPEND = 18;
    static final int USB_RESUME = 19;
    static final int USB_CONTROL = 20;
    static final int USB_POLL = 21;
    static final int USB_OUT = 22;
    static final int USB_CLOCK = 23;
    static final int USB_DROP_OUTS = 24;

    private static final int INITIAL_BYTES = 1 << 16;
    private static final int LONGEST_FIXED = 64;

    private ByteBuffer buffer = ByteBuffer.allocate(INITIAL_BYTES).order(ByteOrder.LITTLE_ENDIAN);

    CommandBatch command(int number) {
        room(LONGEST_FIXED);
        buffer.put((byte) number);
        return this;
    }

    CommandBatch u8(int value) {
        buffer.put((byte) value);
        return this;
    }

    CommandBatch flag(boolean value) {
        return u8(value ? 1 : 0);
    }

    CommandBatch u16(int value) {
        buffer.putShort((short) value);
        return this;
    }

    CommandBatch u32(int value) {
        buffer.putInt(value);
        return this;
    }

    /** A whole number up to 2^53. */
    CommandBatch whole(long value) {
        buffer.putDouble((double) value);
        return this;
    }

    CommandBatch block(byte[] bytes, int offset, int length) {
        room(Integer.BYTES + length + LONGEST_FIXED);
        buffer.putInt(length).put(bytes, offset, length);
        return this;
    }

    CommandBatch block(byte[] bytes) {
        return block(bytes, 0, bytes.length);
    }

    private void room(int bytes) {
        if (buffer.remaining() < bytes) {
            int capacity = Math.max(2 * buffer.capacity(), buffer.position() + bytes);
            ByteBuffer larger = ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
            buffer = larger.put(buffer.flip());
        }
    }

    /** Sends everything and begins anew. */
    ByteBuffer exchange(NodePipe pipe) {
        int length = buffer.position();
        buffer.clear();
        return pipe.exchange(buffer.array(), length);
    }
}
