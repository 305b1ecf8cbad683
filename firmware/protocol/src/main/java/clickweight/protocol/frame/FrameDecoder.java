package clickweight.protocol.frame;

/**
 * Finds messages in a stream of bytes that may hold anything. Never throws on input, never allocates, always advances,
 * and accounts for each byte: {@code fed = bytesInFrames + bytesDropped + bytesPending}.
 *
 * <pre>
 * bytes     | garbage 0 | frame .... 0 | frame .. (bad crc) 0  | 0         | too long ...... 0 | frame ... 0 | fra
 * counted   | dropped   | in frames    | dropped, crcErrors +1 | in frames | dropped           | in frames   | pending
 * malformed | +1        |              |                       |           | +1                |             |
 * </pre>
 *
 * A lone zero is an empty frame: sent before the first real one it is free, and it flushes what noise left in the line.
 */
public final class FrameDecoder {
    private final byte[] body = new byte[Frames.MAX_FRAME_LENGTH];
    private int bodyLength;
    private long overlong;
    private int messageLength;
    private boolean ready;

    private long framesOk;
    private long crcErrors;
    private long malformed;
    private long bytesInFrames;
    private long bytesDropped;

    /**
     * Takes bytes until one message is complete or the input ends.
     *
     * @return how many bytes were taken; call again with the rest while {@link #messageReady()} was true
     */
    public int feed(byte[] in, int offset, int length) {
        ready = false;
        for (int i = 0; i < length; i++) {
            byte value = in[offset + i];
            if (value != Frames.DELIMITER) {
                take(value);
            } else if (endOfFrame()) {
                return i + 1;
            }
        }
        return length;
    }

    private void take(byte value) {
        if (bodyLength < body.length - 1) {
            body[bodyLength++] = value;
        } else {
            overlong++;
        }
    }

    private boolean endOfFrame() {
        long taken = bodyLength + overlong + 1;
        boolean empty = bodyLength == 0;
        int decoded = overlong > 0 ? -1 : unstuff(bodyLength);
        bodyLength = 0;
        overlong = 0;
        if (empty) {
            bytesInFrames += taken;
            return false;
        }
        if (decoded <= Frames.CRC_LENGTH) {
            malformed++;
            bytesDropped += taken;
            return false;
        }
        messageLength = decoded - Frames.CRC_LENGTH;
        if (Crc32.of(body, 0, messageLength) != crcAt(messageLength)) {
            crcErrors++;
            bytesDropped += taken;
            return false;
        }
        framesOk++;
        bytesInFrames += taken;
        ready = true;
        return true;
    }

    /** Undoes COBS in place; -1 when a code byte points past the end. Writing never overtakes reading. */
    private int unstuff(int length) {
        int from = 0;
        int to = 0;
        while (from < length) {
            int end = from + (body[from] & 0xFF);
            from++;
            if (end > length) {
                return -1;
            }
            while (from < end) {
                body[to++] = body[from++];
            }
            if (from < length) {
                body[to++] = 0;
            }
        }
        return to;
    }

    private int crcAt(int offset) {
        return (body[offset] & 0xFF)
                | (body[offset + 1] & 0xFF) << 8
                | (body[offset + 2] & 0xFF) << 16
                | (body[offset + 3] & 0xFF) << 24;
    }

    /** Whether the last {@link #feed} ended with a whole message. */
    public boolean messageReady() {
        return ready;
    }

    /** The buffer that holds the message from index 0; valid until the next {@link #feed}. */
    public byte[] message() {
        return body;
    }

    /** Length of that message in bytes, 1 to {@link Frames#MAX_MESSAGE_LENGTH}. */
    public int messageLength() {
        return messageLength;
    }

    /** Frames whose checksum was right. */
    public long framesOk() {
        return framesOk;
    }

    /** Frames that were whole but whose checksum was wrong. */
    public long crcErrors() {
        return crcErrors;
    }

    /** Runs of bytes up to a zero that could not be a frame: too long, too short, or a code past the end. */
    public long malformed() {
        return malformed;
    }

    /** Bytes of good frames, delimiters included. */
    public long bytesInFrames() {
        return bytesInFrames;
    }

    /** Bytes thrown away with bad frames, delimiters included. */
    public long bytesDropped() {
        return bytesDropped;
    }

    /** Bytes taken since the last zero: the beginning of a frame, perhaps. */
    public long bytesPending() {
        return bodyLength + overlong;
    }
}
