package clickweight.device.transport.serial;

import clickweight.device.transport.DeviceListing;
import clickweight.protocol.hid.UsbIdentity;
import java.util.Locale;
import java.util.Set;

/**
 * What the system says about a serial port.
 *
 * @param vendorId of its USB device; below 0 when it is none
 * @param productId beside it
 * @param product what the device calls itself
 * @param serialNumber of the device; "Unknown" or empty when it has none
 */
record PortDescription(int vendorId, int productId, String product, String serialNumber) {
    /** Makers of converters between USB and a UART: FTDI, Silicon Labs, WCH, Prolific, and the Raspberry Pi probe. */
    private static final Set<Integer> CONVERTERS = Set.of(0x0403, 0x10C4, 0x1A86, 0x067B, 0x2E8A);

    /** The place where a mouse is, or could be. */
    DeviceListing listing(String path) {
        boolean numbered = !serialNumber.isBlank() && !serialNumber.equals("Unknown") && !serialNumber.equals("null");
        boolean ours = vendorId == UsbIdentity.VENDOR_ID && productId == UsbIdentity.PRODUCT_ID;
        String text = (ours ? "Clickweight mouse" : product)
                + (numbered ? ", serial number " + serialNumber : "")
                + (CONVERTERS.contains(vendorId) ? "; a mouse's UART may be behind it" : "");
        // the number of a converter is not that of the mouse behind it
        return new DeviceListing("serial:" + path, text, ours && numbered ? serialNumber.toLowerCase(Locale.ROOT) : "");
    }
}
