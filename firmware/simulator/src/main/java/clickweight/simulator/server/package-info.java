/** The simulator in real time, for benches in another process. */
package clickweight.simulator.server;
