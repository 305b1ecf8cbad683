package clickweight.emulator.usbip;

import java.util.Arrays;

/**
 * What became of a transfer.
 *
 * @param urb the transfer
 * @param status 0, or one of {@link UrbStatus}
 * @param data what came in
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its parts only
record UrbResult(Urb urb, int status, byte[] data) {
    private static final byte[] NOTHING = {};

    static UrbResult failed(Urb urb, int status) {
        return new UrbResult(urb, status, NOTHING);
    }

    static UrbResult sent(Urb urb) {
        return new UrbResult(urb, UrbStatus.OK, NOTHING);
    }

    /** What came in, as far as there is room for it. */
    static UrbResult received(Urb urb, byte[] data) {
        return data.length > urb.length()
                ? new UrbResult(urb, UrbStatus.OVERFLOW, Arrays.copyOf(data, urb.length()))
                : new UrbResult(urb, UrbStatus.OK, data);
    }

    /** Bytes that went one way or the other. */
    int actualLength() {
        if (urb.in()) {
            return data.length;
        }
        return status == UrbStatus.OK ? urb.length() : 0;
    }
}
