/**
 * The simulated physical things: finger, switches, contacts, wheel, force sensors.
 *
 * <p>A stroke is driven by travel: the finger moves, the switch answers with the force of its curve at that travel. So the
 * forces at which things happen are properties of the curve alone, and the truth of the plant is known exactly.
 */
package clickweight.simulator.plant;
