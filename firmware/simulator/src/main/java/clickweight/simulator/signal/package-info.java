/** Pins in, judgements out: runs the firmware on a recorded or written signal file in virtual time. */
package clickweight.simulator.signal;
