/** A seeded encoder wheel: how it turns, how its contacts bounce, what disturbs its lines, and what was true. */
package clickweight.simulator.plant.wheel;
