package clickweight.emulator.usbip;

/**
 * A transfer that the client wants (USB request block).
 *
 * @param sequence the client's number for it
 * @param endpoint 0 to 15
 * @param in from the device to the host; of a control transfer, its data stage
 * @param length bytes to send, or room for what comes
 * @param setup the eight bytes of a setup packet; for endpoint 0 only
 * @param data what to send; empty for IN
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its parts only
record Urb(int sequence, int endpoint, boolean in, int length, byte[] setup, byte[] data) {}
