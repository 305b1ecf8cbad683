/** The wire to a simulated mouse inside this program. */
package clickweight.device.transport.sim;
