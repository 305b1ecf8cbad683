/**
 * The mouse on the USB: a polled full-speed device with two HID interfaces, mouse and vendor.
 *
 * <pre>
 * Usb.poll -> UsbController (chip) -> UsbDevice -> ControlPipe -> StandardRequests, HidRequests
 *                                        '------> MouseEndpoint, VendorEndpoint
 * </pre>
 *
 * <p>Only {@link clickweight.rp2040.usb.ChipRegisters} touches the chip; everything else runs on a JVM, against registers of
 * words or a controller made of arrays. Section numbers of the form "USB 9.4" are of the Universal Serial Bus
 * Specification 2.0, "HID 7.2" of the Device Class Definition for HID 1.11, "RP2040 4.1" of the RP2040 datasheet.
 */
package clickweight.rp2040.usb;
