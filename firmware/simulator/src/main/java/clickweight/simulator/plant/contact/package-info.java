/** Seeded contacts of one button, press by press: bounce, wear, disturbance and quick fingers. */
@org.jspecify.annotations.NullMarked
package clickweight.simulator.plant.contact;
