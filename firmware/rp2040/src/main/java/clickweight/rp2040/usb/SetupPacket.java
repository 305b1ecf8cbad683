package clickweight.rp2040.usb;

/** The eight bytes that begin a control transfer (USB 9.3), in one place for all that read them. */
final class SetupPacket {
    private final byte[] bytes = new byte[UsbController.SETUP_BYTES];

    byte[] bytes() {
        return bytes;
    }

    /** bmRequestType: direction (bit 7), kind (bits 6 to 5), recipient (bits 4 to 0). */
    int type() {
        return bytes[0] & 0xFF;
    }

    /** bRequest. */
    int request() {
        return bytes[1] & 0xFF;
    }

    /** Type and request in one number, type first: what a table of requests is written in. */
    int typeAndRequest() {
        return type() << 8 | request();
    }

    /** wValue. */
    int value() {
        return bytes[2] & 0xFF | (bytes[3] & 0xFF) << 8;
    }

    /** wIndex: an interface or endpoint address, or a language. */
    int index() {
        return bytes[4] & 0xFF | (bytes[5] & 0xFF) << 8;
    }

    /** wLength: bytes of the data stage, at most. */
    int length() {
        return bytes[6] & 0xFF | (bytes[7] & 0xFF) << 8;
    }

    boolean toHost() {
        return (type() & 0x80) != 0;
    }
}
