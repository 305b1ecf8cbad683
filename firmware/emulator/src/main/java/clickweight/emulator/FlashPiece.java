package clickweight.emulator;

/**
 * Some bytes of flash.
 *
 * @param offset from the start of flash
 * @param bytes what is there; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between the reader of an image and the pipe, never compared
public record FlashPiece(int offset, byte[] bytes) {}
