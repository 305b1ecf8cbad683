/** Which mice there are, over all wires and over time, and how one that went away is found again. */
package clickweight.device.manager;
