/** What a mouse says, in order and with 64-bit device time, whether it comes from a wire or from a capture. */
package clickweight.device.stream;
