/** The wire to a mouse inside this program: the firmware on a simulated board, or its image on an emulated chip. */
package clickweight.device.transport.sim;
