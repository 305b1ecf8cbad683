/** The wire to a simulator in another process. */
package clickweight.device.transport.tcp;
