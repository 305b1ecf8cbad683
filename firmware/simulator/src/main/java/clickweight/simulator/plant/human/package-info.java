/**
 * A human at the wheel: landing, resting, scrolling, clicking on purpose. All its numbers are those of {@code
 * human.properties}, each with its source; what it gives is "simulated, touchscreen proxy".
 */
@org.jspecify.annotations.NullMarked
package clickweight.simulator.plant.human;
