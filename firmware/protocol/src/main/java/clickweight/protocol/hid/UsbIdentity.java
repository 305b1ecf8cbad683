package clickweight.protocol.hid;

/**
 * By what a host knows the mouse. Vendor 0x1209, product 0x0001 is the test id of pid.codes: for development only, a product
 * needs its own.
 */
public final class UsbIdentity {
    public static final int VENDOR_ID = 0x1209;
    public static final int PRODUCT_ID = 0x0001;

    private UsbIdentity() {}
}
