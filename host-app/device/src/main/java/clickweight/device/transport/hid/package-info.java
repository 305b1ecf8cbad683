/** USB HID, by hid4java: the only package that may name it. */
package clickweight.device.transport.hid;
