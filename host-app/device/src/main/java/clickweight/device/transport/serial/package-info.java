/** The serial port, by jSerialComm: the only package that may name it. */
package clickweight.device.transport.serial;
