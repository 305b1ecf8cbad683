package clickweight.protocol.frame;

/** Turns one message into one frame; see {@link Frames}. */
public final class FrameEncoder {
    private final byte[] body = new byte[Frames.MAX_MESSAGE_LENGTH + Frames.CRC_LENGTH];

    /**
     * Writes the frame of {@code message[offset .. offset+length)} to {@code out} from {@code outOffset}.
     *
     * @return the bytes written, at most {@code length} + 6
     * @throws IllegalArgumentException when the message is empty or longer than {@link Frames#MAX_MESSAGE_LENGTH}
     */
    public int encode(byte[] message, int offset, int length, byte[] out, int outOffset) {
        if (length < 1 || length > Frames.MAX_MESSAGE_LENGTH) {
            throw new IllegalArgumentException("message length");
        }
        System.arraycopy(message, offset, body, 0, length);
        int crc = Crc32.of(message, offset, length);
        body[length] = (byte) crc;
        body[length + 1] = (byte) (crc >>> 8);
        body[length + 2] = (byte) (crc >>> 16);
        body[length + 3] = (byte) (crc >>> 24);
        return stuff(length + Frames.CRC_LENGTH, out, outOffset);
    }

    private int stuff(int length, byte[] out, int outOffset) {
        int code = outOffset;
        int to = outOffset + 1;
        for (int i = 0; i < length; i++) {
            if (body[i] == 0) {
                out[code] = (byte) (to - code);
                code = to;
            } else {
                out[to] = body[i];
            }
            to++;
        }
        out[code] = (byte) (to - code);
        out[to++] = Frames.DELIMITER;
        return to - outOffset;
    }
}
