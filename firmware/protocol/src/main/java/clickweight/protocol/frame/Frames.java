package clickweight.protocol.frame;

/**
 * A frame carries one message over a byte link: COBS(message, CRC-32 of the message little endian), then 0x00. COBS
 * (Cheshire and Baker 1999) takes every zero out of the body, so that a zero always ends a frame and a reader that
 * joins late or lost bytes is in step again at the next zero. Over HID no frame is needed: one message is one report,
 * see {@link clickweight.protocol.hid.VendorReport}.
 */
public final class Frames {
    /** The byte that ends every frame and stands nowhere else in it. */
    public static final int DELIMITER = 0;
    /** Longest message in bytes: a telemetry batch of 15 samples x 4 channels x 24 bit and its header. */
    public static final int MAX_MESSAGE_LENGTH = 192;
    /** Bytes of checksum behind the message. */
    public static final int CRC_LENGTH = 4;
    /** Longest frame: message, checksum, one COBS byte (a body under 254 bytes needs one) and the delimiter. */
    public static final int MAX_FRAME_LENGTH = MAX_MESSAGE_LENGTH + CRC_LENGTH + 2;

    private Frames() {}
}
