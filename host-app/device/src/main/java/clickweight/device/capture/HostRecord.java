package clickweight.device.capture;

import clickweight.device.stream.LinkError;
import clickweight.device.stream.Rig;
import clickweight.protocol.frame.Frames;
import clickweight.protocol.message.MessageId;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Records the bench adds to what it heard; little endian like the messages.
 *
 * <pre>
 * E0 LinkError    1 crcErrors u32, 5 malformed u32, 9 bytesDropped u32: bytes between the messages before and after
 * E1 Gap          the wire was away and is back
 * E2 HostNote     1 text, UTF-8
 * E3 End          1 records before this one u64: the recorder finished by itself
 * E4 Rig          1 channel u8, 2 button u8, 3 lateMicros u32: the button's edges are another mouse's
 * E5 RigEdge      1 make u8, 2 micros u64: device time, unwrapped
 * </pre>
 *
 * Lost batches and dropped samples need no record: they follow from the batches.
 */
final class HostRecord {
    static final int LINK_ERROR = MessageId.FIRST_CAPTURE_RECORD;
    static final int GAP = LINK_ERROR + 1;
    static final int NOTE = LINK_ERROR + 2;
    static final int END = LINK_ERROR + 3;
    static final int RIG = LINK_ERROR + 4;
    static final int RIG_EDGE = LINK_ERROR + 5;

    private static final int LINK_ERROR_LENGTH = 13;
    private static final int END_LENGTH = 9;
    private static final int RIG_LENGTH = 7;
    private static final int RIG_EDGE_LENGTH = 10;
    private static final long UNSIGNED = 0xFFFFFFFFL;

    private HostRecord() {}

    static byte[] linkError(LinkError error) {
        return begin(LINK_ERROR, LINK_ERROR_LENGTH)
                .putInt((int) error.crcErrors())
                .putInt((int) error.malformed())
                .putInt((int) error.bytesDropped())
                .array();
    }

    static LinkError linkError(byte[] record) {
        ByteBuffer in = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
        return new LinkError(in.getInt(1) & UNSIGNED, in.getInt(5) & UNSIGNED, in.getInt(9) & UNSIGNED);
    }

    static byte[] gap() {
        return new byte[] {(byte) GAP};
    }

    /** Cut to what a message holds, at a whole character. */
    static byte[] note(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, Frames.MAX_MESSAGE_LENGTH - 1);
        while (length < bytes.length && (bytes[length] & 0xC0) == 0x80) {
            length--;
        }
        return begin(NOTE, length + 1).put(bytes, 0, length).array();
    }

    static String note(byte[] record, int length) {
        return new String(record, 1, length - 1, StandardCharsets.UTF_8);
    }

    static byte[] end(long records) {
        return begin(END, END_LENGTH).putLong(records).array();
    }

    static byte[] rig(Rig rig) {
        return begin(RIG, RIG_LENGTH)
                .put((byte) rig.channel())
                .put((byte) rig.button())
                .putInt((int) rig.lateMicros())
                .array();
    }

    static Rig rig(byte[] record) {
        ByteBuffer in = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
        return new Rig(in.get(1) & 0xFF, in.get(2) & 0xFF, in.getInt(3) & UNSIGNED);
    }

    static byte[] rigEdge(boolean make, long micros) {
        return begin(RIG_EDGE, RIG_EDGE_LENGTH)
                .put((byte) (make ? 1 : 0))
                .putLong(micros)
                .array();
    }

    static boolean isMake(byte[] rigEdge) {
        return rigEdge[1] != 0;
    }

    static long micros(byte[] rigEdge) {
        return ByteBuffer.wrap(rigEdge).order(ByteOrder.LITTLE_ENDIAN).getLong(2);
    }

    /** Whether a record of that length holds all its fields. */
    static boolean isWhole(byte[] record, int length) {
        return switch (record[0] & 0xFF) {
            case LINK_ERROR -> length >= LINK_ERROR_LENGTH;
            case END -> length >= END_LENGTH;
            case RIG -> length >= RIG_LENGTH;
            case RIG_EDGE -> length >= RIG_EDGE_LENGTH;
            default -> true;
        };
    }

    private static ByteBuffer begin(int id, int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).put((byte) id);
    }
}
