package clickweight.rp2040.usb;

import clickweight.core.FirmwareVersion;
import clickweight.protocol.hid.ReportDescriptor;
import clickweight.protocol.hid.UsbIdentity;

/**
 * Everything the host reads about the device (USB 9.6, HID 7.1), built once. Full speed, two HID interfaces:
 *
 * <pre>
 * interface 0   mouse, boot subclass   endpoint 1 IN, 16 bytes, 1 ms
 * interface 1   vendor                 endpoint 2 IN and OUT, 64 bytes, 1 ms
 * </pre>
 */
final class Descriptors {
    /** bcdDevice, two digits before the point and two behind. */
    static final int DEVICE_RELEASE = FirmwareVersion.MAJOR << 8 | FirmwareVersion.MINOR << 4 | FirmwareVersion.PATCH;

    static final int MOUSE_INTERFACE = 0;
    static final int VENDOR_INTERFACE = 1;
    static final int INTERFACES = 2;
    static final int MOUSE_ENDPOINT = 1;
    static final int VENDOR_ENDPOINT = 2;
    static final int MOUSE_IN = 0x80 | MOUSE_ENDPOINT;
    static final int VENDOR_IN = 0x80 | VENDOR_ENDPOINT;
    static final int VENDOR_OUT = VENDOR_ENDPOINT;
    static final int MOUSE_PACKET_BYTES = 16;
    static final int CONFIGURATION = 1;

    static final int TYPE_DEVICE = 1;
    static final int TYPE_CONFIGURATION = 2;
    static final int TYPE_STRING = 3;
    static final int TYPE_HID = 0x21;
    static final int TYPE_REPORT = 0x22;

    private static final int CONFIGURATION_HEAD_BYTES = 9;
    private static final int INTERFACE_BYTES = 9;
    private static final int HID_BYTES = 9;
    private static final int ENDPOINT_BYTES = 7;
    /** English (United States), the one language (USB 9.6.7). */
    private static final int LANGUAGE = 0x0409;

    private static final byte[] NONE = new byte[0];

    private final byte[] device;
    private final byte[] configuration;
    private final byte[] mouseHid;
    private final byte[] vendorHid;
    private final byte[] mouseReport = ReportDescriptor.mouse();
    private final byte[] vendorReport = ReportDescriptor.vendor();
    private final byte[] languages = {4, TYPE_STRING, (byte) LANGUAGE, (byte) (LANGUAGE >> 8)};
    private final byte[] manufacturer = string("Clickweight");
    private final byte[] product = string("Clickweight mouse");
    private final byte[] serialNumber;

    /** The serial number is {@code uniqueId}, 8 bytes, in hexadecimal. */
    Descriptors(byte[] uniqueId) {
        device = deviceBytes();
        mouseHid = hid(mouseReport.length);
        vendorHid = hid(vendorReport.length);
        configuration = configurationBytes();
        serialNumber = hexadecimal(uniqueId);
    }

    /** The descriptor of the device with this type and index; empty when there is none. */
    byte[] ofDevice(int type, int index) {
        if (type == TYPE_STRING) {
            switch (index) {
                case 0:
                    return languages;
                case 1:
                    return manufacturer;
                case 2:
                    return product;
                case 3:
                    return serialNumber;
                default:
                    return NONE;
            }
        }
        if (index != 0) {
            return NONE;
        }
        if (type == TYPE_DEVICE) {
            return device;
        }
        return type == TYPE_CONFIGURATION ? configuration : NONE;
    }

    /** The class descriptor of an interface with this type; empty when there is none. */
    byte[] ofInterface(int number, int type) {
        if (type == TYPE_HID) {
            return number == MOUSE_INTERFACE ? mouseHid : vendorHid;
        }
        if (type == TYPE_REPORT) {
            return number == MOUSE_INTERFACE ? mouseReport : vendorReport;
        }
        return NONE;
    }

    private static byte[] deviceBytes() {
        byte[] d = new byte[18];
        d[0] = 18;
        d[1] = TYPE_DEVICE;
        put16(d, 2, 0x0200); // bcdUSB 2.0; class, subclass and protocol 0: each interface has its own
        d[7] = UsbController.PACKET_BYTES;
        put16(d, 8, UsbIdentity.VENDOR_ID);
        put16(d, 10, UsbIdentity.PRODUCT_ID);
        put16(d, 12, DEVICE_RELEASE);
        d[14] = 1; // strings: manufacturer, product, serial number
        d[15] = 2;
        d[16] = 3;
        d[17] = 1; // configurations
        return d;
    }

    private byte[] configurationBytes() {
        byte[] d = new byte[CONFIGURATION_HEAD_BYTES + INTERFACES * (INTERFACE_BYTES + HID_BYTES) + 3 * ENDPOINT_BYTES];
        d[0] = CONFIGURATION_HEAD_BYTES;
        d[1] = TYPE_CONFIGURATION;
        put16(d, 2, d.length);
        d[4] = INTERFACES;
        d[5] = CONFIGURATION;
        d[7] = (byte) 0xA0; // powered by the bus, can wake the host
        d[8] = 50; // 100 mA, in units of 2 mA
        int at = CONFIGURATION_HEAD_BYTES;
        at = putInterface(d, at, MOUSE_INTERFACE, 1, 1, 2); // boot subclass, protocol mouse (HID 4.2, 4.3)
        at = copy(mouseHid, d, at);
        at = putEndpoint(d, at, MOUSE_IN, MOUSE_PACKET_BYTES);
        at = putInterface(d, at, VENDOR_INTERFACE, 2, 0, 0);
        at = copy(vendorHid, d, at);
        at = putEndpoint(d, at, VENDOR_IN, UsbController.PACKET_BYTES);
        putEndpoint(d, at, VENDOR_OUT, UsbController.PACKET_BYTES);
        return d;
    }

    private static int putInterface(byte[] d, int at, int number, int endpoints, int subclass, int protocol) {
        d[at] = INTERFACE_BYTES;
        d[at + 1] = 4; // INTERFACE
        d[at + 2] = (byte) number;
        d[at + 4] = (byte) endpoints;
        d[at + 5] = 3; // class HID
        d[at + 6] = (byte) subclass;
        d[at + 7] = (byte) protocol;
        return at + INTERFACE_BYTES;
    }

    private static int putEndpoint(byte[] d, int at, int address, int packetBytes) {
        d[at] = ENDPOINT_BYTES;
        d[at + 1] = 5; // ENDPOINT
        d[at + 2] = (byte) address;
        d[at + 3] = 3; // interrupt
        put16(d, at + 4, packetBytes);
        d[at + 6] = 1; // polled each millisecond
        return at + ENDPOINT_BYTES;
    }

    private static byte[] hid(int reportDescriptorBytes) {
        byte[] d = new byte[HID_BYTES];
        d[0] = HID_BYTES;
        d[1] = TYPE_HID;
        put16(d, 2, 0x0111); // bcdHID 1.11; no country
        d[5] = 1; // class descriptors
        d[6] = TYPE_REPORT;
        put16(d, 7, reportDescriptorBytes);
        return d;
    }

    /** UTF-16, low byte first, without an end mark. */
    private static byte[] string(String text) {
        byte[] d = new byte[2 + 2 * text.length()];
        d[0] = (byte) d.length;
        d[1] = TYPE_STRING;
        for (int i = 0; i < text.length(); i++) {
            put16(d, 2 + 2 * i, text.charAt(i));
        }
        return d;
    }

    /** A string descriptor of the bytes in hexadecimal. */
    private static byte[] hexadecimal(byte[] bytes) {
        byte[] d = new byte[2 + 4 * bytes.length];
        d[0] = (byte) d.length;
        d[1] = TYPE_STRING;
        for (int i = 0; i < 2 * bytes.length; i++) {
            int nibble = bytes[i / 2] >> ((i & 1) == 0 ? 4 : 0) & 15;
            put16(d, 2 + 2 * i, nibble < 10 ? '0' + nibble : 'A' + nibble - 10);
        }
        return d;
    }

    private static int copy(byte[] from, byte[] to, int at) {
        System.arraycopy(from, 0, to, at, from.length);
        return at + from.length;
    }

    private static void put16(byte[] d, int at, int value) {
        d[at] = (byte) value;
        d[at + 1] = (byte) (value >> 8);
    }
}
