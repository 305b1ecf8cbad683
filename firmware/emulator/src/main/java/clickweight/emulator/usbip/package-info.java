/**
 * The emulated mouse on the network, by the USB/IP protocol (Linux: Documentation/usb/usbip_protocol.rst): another kernel's
 * virtual host controller enumerates the real image, and its drivers take what comes.
 */
package clickweight.emulator.usbip;
