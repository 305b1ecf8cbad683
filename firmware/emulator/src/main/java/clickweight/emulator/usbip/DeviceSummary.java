package clickweight.emulator.usbip;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a client is told of the device before it asks the device itself, out of its descriptors (USB 9.6.1, 9.6.3, 9.6.5).
 *
 * @param device the device descriptor
 * @param configuration the configuration descriptor with all that belongs to it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its parts only
record DeviceSummary(byte[] device, byte[] configuration) {
    /** The one device, on the one bus. */
    static final String BUS_ID = "1-1";

    static final int DEVICE_BYTES = 18;
    private static final String PATH = "/clickweight/emulator/1-1";
    private static final int PATH_BYTES = 256;
    private static final int BUS = 1;
    private static final int NUMBER = 2;
    /** USB_SPEED_FULL of Linux. */
    private static final int FULL_SPEED = 2;

    private static final int VENDOR_AT = 8;
    private static final int PRODUCT_AT = 10;
    private static final int RELEASE_AT = 12;
    private static final int CLASS_AT = 4;
    private static final int CONFIGURATIONS_AT = 17;
    private static final int INTERFACES_AT = 4;
    private static final int CONFIGURATION_VALUE_AT = 5;
    private static final int INTERFACE = 4;
    private static final int INTERFACE_CLASS_AT = 5;
    private static final int CLASS_BYTES = 3;

    void write(DataOutputStream out) throws IOException {
        out.write(Text.field(PATH, PATH_BYTES));
        out.write(Text.field(BUS_ID, RequestReader.BUS_ID_BYTES));
        out.writeInt(BUS);
        out.writeInt(NUMBER);
        out.writeInt(FULL_SPEED);
        out.writeShort(little16(VENDOR_AT));
        out.writeShort(little16(PRODUCT_AT));
        out.writeShort(little16(RELEASE_AT));
        out.write(device, CLASS_AT, CLASS_BYTES);
        out.write(configuration[CONFIGURATION_VALUE_AT]);
        out.write(device[CONFIGURATIONS_AT]);
        out.write(configuration[INTERFACES_AT]);
    }

    /** Class, subclass, protocol and a filling byte of each interface. */
    void writeInterfaces(DataOutputStream out) throws IOException {
        for (int at = 0; at < configuration.length; at += configuration[at] & 0xFF) {
            if (configuration[at + 1] == INTERFACE) {
                out.write(configuration, at + INTERFACE_CLASS_AT, CLASS_BYTES);
                out.write(0);
            }
        }
    }

    private int little16(int at) {
        return device[at] & 0xFF | (device[at + 1] & 0xFF) << 8;
    }
}
