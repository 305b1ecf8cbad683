package clickweight.device.transport.hid;

import clickweight.protocol.hid.ReportDescriptor;
import clickweight.protocol.hid.UsbIdentity;

/**
 * One top-level collection of an attached HID device, as the operating system lists it. A device has one entry for each of its
 * collections, and those of one interface have the same path.
 *
 * @param path what to open, as in {@code /dev/hidraw0}
 * @param serialNumber in small letters; empty when the device has none
 * @param product what the device calls itself; empty when it does not say
 * @param usagePage of the collection, 16 bits
 */
record AttachedHid(String path, int vendorId, int productId, String serialNumber, String product, int usagePage) {
    /** Whether it belongs to a Clickweight mouse, whichever collection it is. */
    boolean isOurs() {
        return vendorId == UsbIdentity.VENDOR_ID && productId == UsbIdentity.PRODUCT_ID;
    }

    /** Whether messages travel here. */
    boolean isForBench() {
        return usagePage == ReportDescriptor.VENDOR_PAGE;
    }

    /** By what a person tells it from another. */
    String name() {
        return serialNumber.isEmpty() ? path : serialNumber;
    }
}
