/** One mouse over any wire: bytes in, bytes out, and the name of the wire. One package for each library that does it. */
package clickweight.device.transport;
