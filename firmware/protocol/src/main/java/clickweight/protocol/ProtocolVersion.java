package clickweight.protocol;

/**
 * Version of the messages. Both ends must have the same major; the bench's minor must not be below the device's.
 * Fields are only ever appended, so identify and settings work between any two versions.
 */
public final class ProtocolVersion {
    public static final int MAJOR = 1;
    public static final int MINOR = 2;
    /** CRC-32 of the dictionary JSON; a test says when it must change. */
    public static final int DICTIONARY_CHECKSUM = 0x393E0546;

    private ProtocolVersion() {}
}
