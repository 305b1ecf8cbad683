/** What the mouse did, as stable text that can be compared byte for byte. */
package clickweight.simulator.transcript;
