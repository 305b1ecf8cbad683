package clickweight.emulator.usbip;

import java.io.IOException;

/** The client does not speak the protocol; one sentence says where. */
final class UsbIpException extends IOException {
    private static final long serialVersionUID = 1;

    UsbIpException(String sentence) {
        super(sentence);
    }
}
