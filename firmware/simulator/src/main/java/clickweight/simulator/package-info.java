/** The mouse in virtual time: the real firmware on a simulated board that a plant or a signal file drives. */
package clickweight.simulator;
